import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { PICTURE_WIDTHS } from "../../pictures/files";
import { demoProducts } from "../demo-data";
import { drawHero, drawSellerAvatar } from "./brand";
import { derivePictures } from "./derive";
import { drawProductPicture } from "./draw";

const inputs = [...new Map(demoProducts().map((product) => [product.pictureKey, product])).values()].map(
  ({ pictureKey, title, categorySlug }) => ({ key: pictureKey, title, categorySlug }),
);
const drawings = new Map(inputs.map((input) => [input.key, drawProductPicture(input)]));

describe("drawings", () => {
  it("exist for all 171 products and every staple an outlet sells", () => {
    expect(drawings.size).toBe(171 + 57);
  });

  it("differ from one another", () => {
    expect(new Set(drawings.values()).size).toBe(drawings.size);
  });

  it("are the same on every call", () => {
    expect(inputs.filter((input) => drawProductPicture(input) !== drawings.get(input.key))).toEqual([]);
    expect(drawHero()).toBe(drawHero());
  });

  it("contain no text, no outside reference and no broken number", () => {
    const all = [...drawings.values(), drawHero(), drawSellerAvatar("kube"), drawSellerAvatar("ewarong")];
    expect(all.filter((svg) => /<text|href|NaN|undefined|Infinity/.test(svg))).toEqual([]);
  });

  it("do not take wheat flour (terigu) for anchovies (teri)", () => {
    const anchovySilver = "#8fa3ad";
    const flour = drawProductPicture({ key: "k", title: "Tepung terigu kg", categorySlug: "sembako-dapur" });
    const fish = drawProductPicture({ key: "k", title: "Teri kering 250 g", categorySlug: "sembako-protein-hewani" });
    expect(fish).toContain(anchovySilver);
    expect(flour).not.toContain(anchovySilver);
  });
});

describe("derived files", async () => {
  const outDir = await mkdtemp(join(tmpdir(), "pictures-"));
  const list = [
    { key: "one", svg: drawProductPicture({ key: "one", title: "Madu Hutan", categorySlug: "madu-gula" }) },
    { key: "hero", svg: drawHero() },
  ];
  const derived = await derivePictures(list, { outDir });
  const writtenAt = async () => (await stat(join(outDir, "one-160.webp"))).mtimeMs;
  afterAll(() => rm(outDir, { recursive: true }));

  it("are written in every width beside a share picture", async () => {
    const files = await readdir(outDir);
    const expected = list.flatMap(({ key }) => [
      ...PICTURE_WIDTHS.map((width) => `${key}-${width}.webp`),
      `${key}-og.jpg`,
    ]);
    expect(files.sort()).toEqual([...expected, "manifest.json"].sort());
    expect((await sharp(join(outDir, "hero-720.webp")).metadata()).height).toBe(360);
  });

  it("come with a colour and a small placeholder", () => {
    for (const { color, lqip } of derived) {
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
      expect(lqip).toMatch(/^data:image\/webp;base64,/);
      expect(lqip.length).toBeLessThan(400);
    }
  });

  it("stay small enough for a list on a weak signal", async () => {
    const { length } = await readFile(join(outDir, "one-320.webp"));
    expect(length).toBeLessThan(15_000);
  });

  it("are left alone when nothing changed, and made again when one is missing", async () => {
    const before = await writtenAt();
    expect(await derivePictures(list, { outDir })).toEqual(derived);
    expect(await writtenAt()).toBe(before);
    await rm(join(outDir, "one-480.webp"));
    await derivePictures(list, { outDir });
    expect((await sharp(join(outDir, "one-480.webp")).metadata()).width).toBe(480);
  });

  it("are made again when the drawing changed", async () => {
    await writeFile(join(outDir, "one-160.webp"), "stale");
    const [changed] = await derivePictures([{ key: "one", svg: drawSellerAvatar("kube") }], { outDir });
    expect(changed?.color).not.toBe(derived[0]?.color);
    expect((await sharp(join(outDir, "one-160.webp")).metadata()).format).toBe("webp");
  });
});
