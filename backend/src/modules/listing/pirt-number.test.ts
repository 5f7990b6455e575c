import { describe, expect, it } from "vitest";
import { parsePirtNumber } from "./pirt-number";

describe("a P-IRT number", () => {
  it.each([
    ["P-IRT 2061871010123-29", "P-IRT 2061871010123-29", "2029-12-31"],
    ["P-IRT No. 2151803010045-30", "P-IRT 2151803010045-30", "2030-12-31"],
    ["2061810020007-28", "P-IRT 2061810020007-28", "2028-12-31"],
    ["  pirt 206 1810 0200 07 28 ", "P-IRT 2061810020007-28", "2028-12-31"],
    ["P.IRT: 206.1810.02.0007-28", "P-IRT 2061810020007-28", "2028-12-31"],
  ])("reads %s", (text, printed, validUntil) => {
    expect(parsePirtNumber(text)).toEqual({ text: printed, validUntil });
  });

  it("reads one that has ended, and says when", () => {
    expect(parsePirtNumber("P-IRT 2061871010123-19")?.validUntil).toBe("2019-12-31");
  });

  it.each([
    ["14 digits", "P-IRT 206187101012-29"],
    ["16 digits", "P-IRT 20618710101234-29"],
    ["a packaging nobody knows", "P-IRT 9061871010123-29"],
    ["packaging zero", "P-IRT 0061871010123-29"],
    ["words", "sedang diurus"],
    ["digits of another script", "٢٠٦١٨٧١٠١٠١٢٣٢٩"],
    ["another licence", "MD 206187101012329"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parsePirtNumber(text)).toBeNull();
  });
});
