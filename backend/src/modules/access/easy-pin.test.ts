import { describe, expect, it } from "vitest";
import { isEasyPin } from "./easy-pin";

describe("a PIN", () => {
  it.each(["000000", "111111", "123456", "654321", "567890", "098765", "121212", "696969"])("%s is too easy", (pin) => {
    expect(isEasyPin(pin)).toBe(true);
  });

  it.each(["482915", "123457", "112233", "024680", "135792"])("%s will do", (pin) => {
    expect(isEasyPin(pin)).toBe(false);
  });
});
