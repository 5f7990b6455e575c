import { describe, expect, it } from "vitest";
import { carriesGoods, parseDays, serviceClassOf } from "./service-words";

describe("an estimate of days", () => {
  it.each([
    ["2-3", [2, 3]],
    ["2 - 3 Days", [2, 3]],
    ["1 day", [1, 1]],
    ["3 HARI", [3, 3]],
    ["3-2", [2, 3]],
    ["1 minggu", [7, 7]],
    ["6 - 8 hours", [1, 1]],
    ["0-0", [0, 0]],
    [">14", [14, 14]],
    ["", null],
    ["-", null],
    [null, null],
    ["segera", null],
    ["999 hari", null],
    ["2 constructor", null],
    ["2-3-4", null],
  ])("%j is %j", (text, days) => expect(parseDays(text)).toEqual(days));
});

describe("the class of a service", () => {
  it.each([
    ["Pos Nextday", "nextday"],
    ["YES", "nextday"],
    ["EXPRESS NEXT DAY BARANG", "nextday"],
    ["Pos Kargo", "kargo"],
    ["JTR23", "kargo"],
    ["Paket Jumbo Ekonomi", "kargo"],
    ["Pos Reguler", "reguler"],
    ["HALU", "reguler"],
  ])("of %s is %s", (name, serviceClass) => expect(serviceClassOf(name, null)).toBe(serviceClass));
});

describe("a service", () => {
  it.each([
    ["Pos Reguler", true],
    ["JTR", true],
    ["PAKETPOS DANGEROUS GOODS", false],
    ["PAKETPOS VALUABLE GOODS", false],
    ["Surat Kilat", false],
    ["JTR<130", false],
  ])("called %s carries goods: %s", (name, carries) => expect(carriesGoods(null, name)).toBe(carries));
});
