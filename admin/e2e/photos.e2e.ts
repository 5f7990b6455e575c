import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepScreenshot, phones, signIn } from "./phone";
import { membersOf } from "./runtime";

const [member] = membersOf(3);

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  ({ context, page } = await openPhone());
});
afterEach(() => context.close());

/** A photo as a camera would make it: too full of detail to be small. */
async function takePhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 2_000;
    canvas.height = 1_500;
    const context = canvas.getContext("2d");
    for (let dot = 0; dot < 40_000; dot += 1) {
      if (!context) break;
      context.fillStyle = `hsl(${dot % 360} 70% ${20 + (dot % 60)}%)`;
      context.fillRect(Math.random() * 2_000, Math.random() * 1_500, 12, 12);
    }
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
  });
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

const files = () => page.locator("input[type=file]").last();

it("a photo that loses its signal half-way arrives after a reload, without being sent anew", async () => {
  await signIn(page, member);
  await page.goto("/produk/baru");
  await files().waitFor({ state: "attached" });
  const offsets: number[] = [];
  await page.route("**/chunks?offset=*", async (route) => {
    offsets.push(Number(new URL(route.request().url()).searchParams.get("offset")));
    if (offsets.length !== 3) return route.continue();
    await context.setOffline(true);
    await route.abort("internetdisconnected");
  });
  await files().setInputFiles(await takePhoto());
  await page.getByText("Menunggu sinyal.").waitFor();
  await keepScreenshot(page, "photo-waiting");
  expect(offsets.slice(0, 2)).toEqual([0, 65_536]);

  const before = offsets.length;
  await context.setOffline(false);
  await page.reload();
  await page.getByRole("button", { name: "Hapus foto 1" }).waitFor();
  expect(offsets[before]).toBe(131_072);
  await keepScreenshot(page, "photo-sent");
  const shown = page.getByRole("img", { name: "Foto 1" });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
});

it("a video as photo is refused on the phone, with a sentence", async () => {
  await signIn(page, member);
  await page.goto("/produk/baru");
  const video = Buffer.concat([Buffer.from("\0\0\0\x18ftypisom"), Buffer.alloc(5_000_000)]);
  await files().setInputFiles({ name: "VID_0001.jpg", mimeType: "image/jpeg", buffer: video });
  await page.getByRole("alert").filter({ hasText: "tidak bisa dibuka" }).waitFor();
  await keepScreenshot(page, "photo-refused");
});
