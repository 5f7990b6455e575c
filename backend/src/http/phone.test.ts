import { describe, expect, it } from "vitest";
import { toPhone } from "./phone";

describe("phone numbers", () => {
  it.each([
    ["081234567890", "+6281234567890"],
    ["0812-3456-7890", "+6281234567890"],
    ["6281234567890", "+6281234567890"],
    ["+62 812 3456 7890", "+6281234567890"],
    ["81234567890", "+6281234567890"],
  ])("reads %s", (text, expected) => expect(toPhone(text)).toBe(expected));

  it.each(["", "abc", "123", "0721123456", "+14155552671", "08123", "0812345678901234"])("refuses %s", (text) =>
    expect(toPhone(text)).toBeNull(),
  );
});
