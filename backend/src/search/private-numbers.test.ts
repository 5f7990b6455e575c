import { expect, it } from "vitest";
import { withoutNumbers } from "./private-numbers";

it.each([
  ["Pesan ke 0812 0000 1026 ya", "Pesan ke ya"],
  ["WA +62-812-0000-1026", "WA"],
  ["0812.0000.1026", ""],
  ["NIK 1871030000000001.", "NIK ."],
  ["(0721) 000000", "("],
])("%s becomes %s", (text, expected) => {
  expect(withoutNumbers(text)).toBe(expected);
});

it.each(["Rp 1.500.000", "5 kg isi 20, 12 x 30 cm", "Beras 25 kg 2026", "1/4 kg", "Isi 10 20 30"])(
  "keeps %s",
  (text) => {
    expect(withoutNumbers(text)).toBe(text);
  },
);
