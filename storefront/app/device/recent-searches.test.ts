import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetSearch, recentSearches, rememberSearch } from "./recent-searches";
import { emptyDeviceStorage } from "./testing/device-storage";

let kept: Map<string, string>;

beforeEach(() => {
  kept = emptyDeviceStorage();
});

describe("recent searches", () => {
  it("keep the newest six, each once", () => {
    for (const words of ["kopi", "beras", "telur", "gula", "Kopi ", "teh", "madu", "  ", "sambal  bawang"]) {
      rememberSearch(words);
    }
    expect(recentSearches()).toEqual(["sambal bawang", "madu", "teh", "Kopi", "gula", "telur"]);
  });

  it("can be taken away one by one or at once", () => {
    for (const words of ["kopi", "beras", "telur"]) rememberSearch(words);
    expect(forgetSearch("beras")).toEqual(["telur", "kopi"]);
    expect(forgetSearch()).toEqual([]);
    expect(recentSearches()).toEqual([]);
  });

  it.each([
    ["no JSON", "{"],
    ["no list", '{"a":1}'],
    ["other things", "[1,null,{}]"],
  ])("start empty when the device holds %s", (_, text) => {
    kept.set("pasar-searches", text);
    expect(recentSearches()).toEqual([]);
  });

  it("do nothing where the device keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(() => rememberSearch("kopi")).not.toThrow();
    expect(recentSearches()).toEqual([]);
  });
});
