import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, snap } from "./support/browser";
import { acceptOrder, signIn, takeStep } from "./support/officer";
import { placeFromBasket } from "./support/order-by-api";
import { openFirstProduct, orderOf, putInBasket, wordsIn } from "./support/shopper";

/** What a phone's camera makes, pixel for pixel; the backend keeps 1280. */
const PHOTO_SIDE_PX = 2_000;

describeInBrowser("a complaint", (stageOf) => {
  it("goes from the broken goods to the money back", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    await page.goto(`${shop}/cari?q=keripik&stok=1`);
    const { seller } = await openFirstProduct(page);
    await putInBasket(page);
    const { id, token, orders } = await placeFromBasket(page, shop, "qris");
    await page.goto(`${shop}/bayar/${id}?t=${token}`);
    const simulator = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Bayar (simulasi)" }).click();
    await (await simulator).getByRole("button", { name: "Bayar", exact: true }).click();
    await page.getByText("Pembayaran diterima").waitFor();
    await page.getByRole("link", { name: "Lihat Pesanan" }).click();

    const group = await signIn(await phone(), runtime, seller);
    await acceptOrder(group, String(orders[0]?.number));
    await takeStep(group, "Siap diambil");
    const code = await wordsIn(orderOf(page, seller).locator("[data-pickup-code]"));
    await group.getByRole("button", { name: "Serahkan barang" }).click();
    await group.getByLabel("Kode ambil 6 angka").fill(code);
    await group.getByRole("button", { name: "Serahkan", exact: true }).click();
    await orderOf(page, seller).getByRole("status").getByText("Selesai").waitFor();

    const toBuyer = group.getByRole("link", { name: "Kirim struk lewat WhatsApp" });
    await expect.poll(() => toBuyer.getAttribute("href"), { timeout: 20_000 }).toContain(encodeURIComponent("*LUNAS*"));
    await snap(group, "order-papers", true);

    await page.reload();
    const [receipt] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Unduh struk (PDF)" }).click(),
    ]);
    expect(receipt.suggestedFilename()).toBe(`struk-${orders[0]?.number}.pdf`);
    const toWhatsApp = await page.request.get(`${shop}/pesanan/${id}/struk/${orders[0]?.id}?t=${token}&ke=whatsapp`, {
      maxRedirects: 0,
    });
    expect(decodeURIComponent(toWhatsApp.headers().location ?? "")).toContain("*LUNAS*");

    const form = `${shop}/pesanan/${id}/komplain/${orders[0]?.id}?t=${token}`;
    const written = { reason: "damaged", wish: "refund", text: "Ditulis tanpa skrip" };
    const photo = { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg></svg>".padEnd(200)) };
    const refused = await (await page.request.post(form, { multipart: { ...written, photo } })).text();
    expect(refused).toContain("Pilih foto JPEG, PNG");
    expect(refused).toContain("Ditulis tanpa skrip");

    await page.getByRole("link", { name: "Ada masalah dengan barang?" }).click();
    await page.getByLabel("Barang rusak").check();
    await page.getByLabel("Uang kembali").check();
    await page.getByLabel("Ceritakan singkat").fill("Keripiknya hancur semua");
    const taken = await takePhoto(page);
    await page.getByLabel("Pilih dari galeri").setInputFiles(taken);
    await expect.poll(() => chosenBytes(page), { timeout: 20_000 }).toBeLessThan(taken.buffer.length / 2);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await snap(page, "complaint-form", true);
    await page.getByRole("button", { name: "Kirim komplain" }).click();
    await page.getByText(/Penjual harus menjawab sampai .* WIB/).waitFor();
    expect(await widthOf(page.getByRole("img", { name: "Foto dari Anda" }))).toBe(320);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await snap(page, "complaint-open", true);

    await group.goto(`${runtime.urls.admin}/komplain`);
    await group.getByRole("link", { name: "Barang rusak" }).first().click();
    await group.getByText("Keripiknya hancur semua").waitFor();
    expect(await widthOf(group.getByRole("img", { name: "Foto 1 dari Pembeli" }))).toBe(1280);
    await group.getByLabel("Uang kembali").check();
    await group.getByLabel("Pilih dari galeri").setInputFiles(await takePhoto(group));
    await group.getByText("1 dari 3 foto").waitFor();
    await group.getByLabel("Tulis penjelasannya").fill("Maaf, kami ganti uangnya.");
    await snap(group, "complaint-answer", true);
    expect((await new AxeBuilder({ page: group }).analyze()).violations).toEqual([]);
    await group.getByRole("button", { name: "Kirim jawaban" }).click();
    await group.getByText("Selesai.").first().waitFor();

    await page.reload();
    await page.getByText("Selesai: uang kembali").waitFor();
    expect(await widthOf(page.getByRole("img", { name: "Foto dari penjual" }))).toBe(320);
    const paidBack = page.getByRole("region", { name: "Uang kembali" }).getByText("Sudah dikembalikan.");
    await expect
      .poll(
        async () => {
          await page.reload();
          return paidBack.count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await snap(page, "complaint-closed", true);
  });
});

/** A photo as a camera would make it: too full of detail to be small. */
async function takePhoto(page: Page) {
  const base64 = await page.evaluate((side) => {
    const canvas = document.createElement("canvas");
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext("2d");
    for (let spot = 0; spot < 60_000; spot += 1) {
      const [x = 0, y = 0, hue = 0] = [Math.random() * side, Math.random() * side, Math.random() * 360];
      if (context) context.fillStyle = `hsl(${hue},60%,50%)`;
      context?.fillRect(x, y, 12, 12);
    }
    return canvas.toDataURL("image/jpeg", 0.95).split(",")[1] ?? "";
  }, PHOTO_SIDE_PX);
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

/** Bytes of what stands in the gallery's field. */
function chosenBytes(page: Page): Promise<number> {
  return page
    .getByLabel("Pilih dari galeri")
    .evaluate((field) => [...((field as HTMLInputElement).files ?? [])].reduce((sum, { size }) => sum + size, 0));
}

/** The width of a picture that has arrived, px. */
async function widthOf(picture: Locator): Promise<number> {
  await picture.first().scrollIntoViewIfNeeded();
  const width = () => picture.first().evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(0);
  return width();
}
