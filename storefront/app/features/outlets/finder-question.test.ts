import { describe, expect, it } from "vitest";
import type { FinderPlace } from "../../device/finder";
import { coarsePoint, finderPath, finderQuestion, readFinder } from "./finder-question";

const village: FinderPlace = { kind: "area", code: "18.71.01.1001", name: "Sumur Putri" };
const regency: FinderPlace = { kind: "area", code: "18.71", name: "Kota Bandar Lampung" };

describe("the finder's address", () => {
  it.each<[FinderPlace | null, boolean, string]>([
    [null, false, "/e-warong"],
    [null, true, "/e-warong?buka=1"],
    [village, false, "/e-warong?daerah=18.71.01.1001"],
    [coarsePoint(-5.434_567_8, 105.261_234_5), true, "/e-warong?lat=-5.43&lon=105.26&buka=1"],
  ])("says where only roughly: %o", (place, isOpenOnly, path) => {
    expect(finderPath(place, isOpenOnly)).toBe(path);
    const asked = readFinder(new URL(path, "http://a").searchParams);
    expect(asked.isOpenOnly).toBe(isOpenOnly);
    expect(asked.point ?? asked.areaCode).toEqual(place?.kind === "point" ? place : (place?.code ?? ""));
  });

  it.each(["lat=x&lon=1", "lat=&lon=", "lat=91&lon=0", "lat=0", "lat=1e400&lon=1", "lat=NaN&lon=NaN"])(
    "leaves out %s",
    (query) => expect(readFinder(new URLSearchParams(query)).point).toBeNull(),
  );
});

describe("the finder's question", () => {
  it("is near a village, and inside a wider area", () => {
    expect(finderQuestion(village, false, [])).toMatchObject({ near: { village_code: village.code } });
    expect(finderQuestion(regency, false, [])).toMatchObject({ area_code: regency.code });
  });

  it("holds no more items than the shop takes, and nothing of them but number and id", () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({ variant_id: `v${index}`, quantity: 1, title: "x" }));
    const { items } = finderQuestion(null, false, lines);
    expect(items).toHaveLength(50);
    expect(items?.[0]).toEqual({ variant_id: "v0", quantity: 1 });
  });
});
