import { describe, expect, it } from "vitest";
import { keptWords } from "./kept-words";

describe("words that are counted", () => {
  it.each(["keripik talas", "beras 5 kg", "seprei 160", "telur 10 butir "])("%j", (words) =>
    expect(keptWords(words, words)).toBe(words.trim()),
  );

  it("without quotes", () => expect(keptWords('"gula aren" cair', '"gula aren" cair')).toBe("gula aren cair"));

  it.each([
    "",
    "   ",
    "0812 3456 7890",
    "+62812-3456-7890",
    "nik 1871010101010001",
    "be 1234567",
    "ibu@contoh.id",
    "https://contoh.id",
    "www.contoh.id",
    "x".repeat(61),
  ])("never %j", (words) => expect(keptWords(words, words)).toBeNull());

  it("never those whose number or address was lost in reading", () =>
    expect(keptWords("ibu@contoh.id", "ibu contoh id")).toBeNull());
});
