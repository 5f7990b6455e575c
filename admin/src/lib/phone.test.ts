import { expect, it } from "vitest";
import { formatPhone } from "./phone";

it.each([
  ["+6281377700123", "0813-7770-0123"],
  ["+628137770012", "0813-7770-012"],
  ["+14155552671", "+14155552671"],
  ["", ""],
])("writes %s as %s", (phone, expected) => expect(formatPhone(phone)).toBe(expected));
