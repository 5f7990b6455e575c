import { describe, expect, it } from "vitest";
import { possibleRoots } from "./affixes";

function areRelated(one: string, other: string): boolean {
  const roots = possibleRoots(one);
  return [...possibleRoots(other).keys()].some((root) => roots.has(root));
}

describe("Indonesian affixes", () => {
  it.each([
    ["jahit", "menjahit"],
    ["jahit", "penjahit"],
    ["jahit", "jahitan"],
    ["penjahit", "jahitannya"],
    ["anyam", "menganyam"],
    ["anyam", "anyaman"],
    ["tulis", "menulis"],
    ["pijat", "memijat"],
    ["masak", "memasak"],
    ["masak", "masakanku"],
    ["sapu", "menyapu"],
    ["kirim", "pengiriman"],
    ["goreng", "menggoreng"],
    ["goreng", "digoreng"],
    ["baik", "memperbaiki"],
    ["kerja", "bekerja"],
    ["rajut", "berajut"],
    ["tani", "pertanian"],
    ["tani", "petani"],
    ["lengkap", "kelengkapan"],
    ["cuci", "pencuci"],
  ])("%s and %s are related", (one, other) => {
    expect(areRelated(one, other)).toBe(true);
  });

  it("count what a reading takes off", () => {
    expect(Object.fromEntries(possibleRoots("menjahitkan"))).toMatchObject({ menjahitkan: 0, menjahit: 1, jahit: 2 });
  });

  it.each([
    ["beras", "asem"],
    ["kopi", "kopiah"],
    ["ikan", "iklan"],
    ["tahu", "tahun"],
    ["jatang", "pengjatangan"],
    ["250gr", "50gr"],
  ])("%s and %s are not", (one, other) => {
    expect(areRelated(one, other)).toBe(false);
  });
});
