import { describe, expect, it } from "vitest";
import { type FinderPlace, finderPath, finderQuestion, readFinder } from "./finder-question";

const village: FinderPlace = { village_code: "18.71.01.1001", name: "Sumur Putri" };
const regency: FinderPlace = { area_code: "18.71", name: "Kota Bandar Lampung" };
const here: FinderPlace = { latitude: -5.434_567_8, longitude: 105.261_234_5 };

describe("the finder's address", () => {
  it.each<[FinderPlace | null, boolean, string, object]>([
    [null, false, "/e-warong", { near: null, areaCode: "" }],
    [null, true, "/e-warong?buka=1", { near: null, areaCode: "" }],
    [village, false, "/e-warong?dekat=18.71.01.1001", { near: { village_code: "18.71.01.1001" }, areaCode: "" }],
    [regency, false, "/e-warong?daerah=18.71", { near: null, areaCode: "18.71" }],
    [
      here,
      true,
      "/e-warong?dekat=-5.43%2C105.26&buka=1",
      { near: { latitude: -5.43, longitude: 105.26 }, areaCode: "" },
    ],
  ])("says where only roughly: %o", (place, isOpenOnly, path, asked) => {
    expect(finderPath(place, isOpenOnly)).toBe(path);
    expect(readFinder(new URL(path, "http://a").searchParams)).toEqual({ ...asked, isOpenOnly });
  });
});

describe("the finder's question", () => {
  it("is near a village or a phone, and inside a wider area", () => {
    expect(finderQuestion(village, false, []).near).toEqual({ village_code: "18.71.01.1001" });
    expect(finderQuestion(here, false, []).near).toEqual({ latitude: -5.43, longitude: 105.26 });
    expect(finderQuestion(regency, false, [])).toMatchObject({ area_code: "18.71" });
  });

  it("holds no more items than the shop takes, and nothing of them but number and id", () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({ variant_id: `v${index}`, quantity: 1, title: "x" }));
    const { items } = finderQuestion(null, false, lines);
    expect(items).toHaveLength(50);
    expect(items?.[0]).toEqual({ variant_id: "v0", quantity: 1 });
  });
});
