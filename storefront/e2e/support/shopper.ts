import type { Locator, Page } from "playwright-core";

/** Waits until the islands of a lite page answer to taps. */
export async function putInBasket(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Masukkan Keranjang" }).click();
  await page.getByText("masuk keranjang.").waitFor();
}

/** Searches in the shop's own search box. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("button", { name: "Cari", exact: true }).click();
  await page.getByRole("heading", { name: `Hasil untuk “${words}”` }).waitFor();
}

/** Opens the filters, lets `choose` set some, and applies them. */
export async function filterBy(page: Page, choose: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: "Saring" }).click();
  await choose();
  await page.getByRole("button", { name: "Tampilkan" }).click();
  await page.getByText("hapus saringan").first().waitFor({ state: "attached" });
}

/** Opens the first product of a list, of a staple that of the first seller; gives its title and its seller's name. */
export async function openFirstProduct(page: Page): Promise<{ title: string; seller: string }> {
  await page.locator("main h3 a").first().click();
  await page.waitForURL(/\/produk\/|[?&]barang=/);
  if (page.url().includes("barang=")) await page.locator("main h3 a").first().click();
  await page.getByText("Dijual oleh", { exact: true }).waitFor();
  return {
    title: await wordsIn(page.locator("h1")),
    seller: await wordsIn(page.locator("#penjual")),
  };
}

/** The card of one seller on a checkout screen. */
export function sellerWays(page: Page, seller: string) {
  return page.locator("fieldset", { hasText: seller });
}

/** Fills the Indonesian address form with the first village of Bandar Lampung. */
export async function fillAddress(page: Page): Promise<void> {
  await chooseVillage(page);
  await page.getByLabel("Patokan").fill("Sebelah masjid Al-Ikhlas, rumah cat hijau");
}

/** Chooses the first village of Bandar Lampung, level by level. */
export async function chooseVillage(page: Page): Promise<void> {
  await page.getByLabel("Provinsi").selectOption({ label: "Lampung" });
  await page.getByLabel("Kota / Kabupaten").selectOption({ label: "Kota Bandar Lampung" });
  for (const label of ["Kecamatan", "Desa / Kelurahan / Pekon / Kampung / Tiyuh"]) {
    const select = page.getByLabel(label, { exact: true });
    await select.locator("option").nth(1).waitFor({ state: "attached" });
    await select.selectOption({ index: 1 });
  }
}

/** The state of one seller's order on the order page. */
export function orderOf(page: Page, seller: string) {
  return page.locator("article", { hasText: seller });
}

/** The text of one place on a page. */
export async function wordsIn(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? "").trim();
}
