import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "./answer-csv";

const lineOf = (...cells: (string | number)[]) => toCsv([cells]).slice(1, -2);

describe("a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+62812", "'+62812"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ['=HYPERLINK("http://contoh","klik")', '"\'=HYPERLINK(""http://contoh"",""klik"")"'],
    ["KUBE Mawar, Natar", '"KUBE Mawar, Natar"'],
    ['Kata "baik"', '"Kata ""baik"""'],
    ["dua\nbaris", '"dua\nbaris"'],
    ["biasa", "biasa"],
  ])("writes %j so that nothing runs", (cell, text) => expect(lineOf(cell)).toBe(text));

  it("keeps numbers numbers, below zero too", () => expect(lineOf(12_500, -1, 0)).toBe("12500,-1,0"));

  it("never begins a cell with what runs, whatever the text", () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(lineOf(text).replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/);
      }),
    ));
});
