import { describe, expect, it } from "vitest";
import { readQuery } from "./words";

/** Runs as text; the open word ends in "…". */
function read(text: string) {
  const { runs, phrases, negated } = readQuery(text);
  return {
    runs: runs.map((run) => run.map(({ word, isOpen }) => (isOpen ? `${word}…` : word)).join(" ")),
    phrases: phrases.map((words) => words.join(" ")),
    negated: negated.map((words) => words.join(" ")),
  };
}

describe("reading a query", () => {
  it.each([
    ["kopi", ["kopi…"], [], []],
    ["kopi ", ["kopi"], [], []],
    ["kopi bubuk", ["kopi bubuk…"], [], []],
    ["kopi, bubuk!", ["kopi bubuk"], [], []],
    ["oleh-oleh", ["oleh oleh…"], [], []],
    ['"kopi bubuk" asli', ["asli…"], ["kopi bubuk"], []],
    ['kopi "bubuk', ["kopi"], ["bubuk"], []],
    ["kopi -luwak", ["kopi"], [], ["luwak"]],
    ['kopi -"luwak liar" asli', ["kopi", "asli…"], [], ["luwak liar"]],
    ["-kopi", [], [], ["kopi"]],
    ["- -- -", [], [], []],
    ['"" "-"', [], [], []],
    ["kopi\u0000bubuk\n", ["kopi bubuk"], [], []],
    ["!!!", [], [], []],
  ])("%j", (text, runs, phrases, negated) => {
    expect(read(text)).toEqual({ runs, phrases, negated });
  });

  it("stops after sixteen words", () => {
    expect(readQuery("a ".repeat(5_000)).runs.flat()).toHaveLength(16);
  });
});
