import { expect, it } from "vitest";
import { formatPhone, toPhone } from "./phone";

it.each([
  ["+6281377700123", "0813-7770-0123"],
  ["+628137770012", "0813-7770-012"],
  ["+14155552671", "+14155552671"],
  ["", ""],
])("writes %s as %s", (phone, expected) => expect(formatPhone(phone)).toBe(expected));

it.each([
  ["0812 0000 1234", "+6281200001234"],
  ["+62 812-0000-1234", "+6281200001234"],
  ["6281200001234", "+6281200001234"],
  ["81200001234", "+6281200001234"],
  ["0721 123456", null],
  ["0812", null],
  ["", null],
])("reads %s as %s", (text, phone) => expect(toPhone(text)).toBe(phone));
