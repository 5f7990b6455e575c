import path from "node:path";
import type { ProductPage } from "@pasar/contracts/catalogue";
import type { SellerProduct } from "@pasar/contracts/products";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones, signIn } from "./phone";
import { membersOf, runtime } from "./runtime";
import { openSession } from "./shop";

/** The limit: a product is made on a phone in less than this. */
const A_MINUTE = 60_000;
/** Fast thumbs write so many milliseconds a letter. */
const TYPING = 60;
const PHOTO = path.join(import.meta.dirname, "../public/icons/icon-512.png");

const [ketua] = membersOf(2);
const [operator] = membersOf(-6);

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  ({ context, page } = await openPhone());
});
afterEach(() => context.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const heading = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });

const expectGood = (name: string) => expectGoodScreen(page, `product-${name}`);

/** The product in the shop, by the link the work app shares; null while it is not sold. */
async function inShop(): Promise<ProductPage | null> {
  const share = await page.getByRole("link", { name: "Bagikan ke WhatsApp" }).getAttribute("href");
  const [, name, price, link] = /text=(.*) - (Rp[\d.]+) - (http\S+)$/.exec(decodeURIComponent(share ?? "")) ?? [];
  expect([name, price, link]).not.toContain(undefined);
  const response = await fetch(`${runtime.urls.backend}/store/product-pages/${link?.split("/").at(-1)}`, {
    headers: { "x-publishable-api-key": runtime.publishable_key },
  });
  return response.ok ? ((await response.json()) as ProductPage) : null;
}

describe("a group's products", () => {
  it("are made in less than a minute, and stand in the shop", async () => {
    await signIn(page, ketua);
    await page.getByRole("link", { name: "Barang", exact: true }).click();
    await heading("Barang").waitFor();
    await expectGood("list");
    const begun = Date.now();
    await page.getByRole("link", { name: "Tambah barang" }).click();
    await heading("Barang baru").waitFor();
    await page.locator("input[type=file]").last().setInputFiles(PHOTO);
    await field("Nama barang").pressSequentially("Baju Kaos Contoh", { delay: TYPING });
    await field("Harga").pressSequentially("12,5rb", { delay: TYPING });
    await field("Stok sekarang").pressSequentially("10", { delay: TYPING });
    await field("Jenis barang").selectOption({ label: "Konveksi & Busana" });
    await page.getByText("Langsung dijual kalau sudah lengkap.").waitFor();
    await button("Simpan").click();
    await heading("Baju Kaos Contoh").waitFor();
    const taken = Date.now() - begun;
    // The issue asks for this figure.
    process.stdout.write(`a product was made by a scripted user in ${taken} ms\n`);
    expect(taken).toBeLessThan(A_MINUTE);
    await page.getByText("Dijual", { exact: true }).waitFor();
    const sold = await inShop();
    expect(sold).toMatchObject({ title: "Baju Kaos Contoh", price: 12_500, stock: 10 });
    expect(sold?.picture).toBeTruthy();
    await expectGood("published");
  });

  it("stay drafts while a licence is missing, say what to do next, and are sold once it is there", async () => {
    await signIn(page, ketua);
    await page.goto("/produk/baru");
    await field("Nama barang").fill("Keripik Sanjai Contoh");
    await button("Simpan").click();
    await page.getByText("Pilih jenis barang.").waitFor();
    await expectGood("new-errors");
    await field("Harga").fill("15.000");
    await field("Stok sekarang").fill("4");
    await field("Jenis barang").selectOption({ label: "Keripik & Camilan" });
    await page.reload();
    await page.getByText("Isian Anda tadi masih ada.").waitFor();
    expect(await field("Nama barang").inputValue()).toBe("Keripik Sanjai Contoh");
    await expectGood("new-kept");
    await button("Simpan").click();
    await page.getByText("Barang ini perlu izin P-IRT / BPOM MD.").waitFor();
    await page.getByText("Urus di Kabupaten/Kota (OSS).").waitFor();
    await page.getByText("Belum dijual", { exact: true }).waitFor();
    await expectGood("draft");
    await page.getByRole("link", { name: "Lengkapi" }).click();
    await field("Izin").selectOption("P-IRT");
    await field("Nomor izin").fill("2061871010123-29");
    await field("Halal").selectOption({ label: "Bersertifikat halal" });
    await field("Nomor sertifikat halal").fill("ID18110000999900001");
    await expectGood("licences");
    await button("Simpan").click();
    await button("Jual sekarang").click();
    await page.getByText("Dijual", { exact: true }).waitFor();
    expect((await inShop())?.licence?.number).toBe("P-IRT 2061871010123-29");
  });

  it("may have choices, and two members who edit at once both keep what they wrote", async () => {
    const colleague = await openSession(ketua);
    await signIn(page, ketua);
    await page.goto("/produk/baru");
    await field("Nama barang").fill("Tas Pandan Contoh");
    await field("Jenis barang").selectOption({ label: "Kerajinan & Suvenir" });
    await page.getByText("Lainnya", { exact: true }).click();
    await field("Ada pilihan?").selectOption({ label: "Ukuran" });
    await button("Tambah pilihan").click();
    for (const [row, [size, price]] of [
      ["Kecil", "20rb"],
      ["Besar", "35.000"],
    ].entries()) {
      const choice = page.getByRole("group", { name: `Pilihan ${row + 1}` });
      await choice.getByLabel("Ukuran", { exact: true }).fill(size ?? "");
      await choice.getByLabel("Harga").fill(price ?? "");
      await choice.getByLabel("Stok sekarang").fill("3");
    }
    await expectGood("choices");
    await button("Simpan").click();
    await heading("Tas Pandan Contoh").waitFor();
    expect((await inShop())?.choices.map(({ name, price }) => [name, price])).toEqual([
      ["Kecil", 20_000],
      ["Besar", 35_000],
    ]);

    await page.getByRole("link", { name: "Ubah barang" }).click();
    await field("Nama barang").fill("Tas Pandan Siti");
    const id = new URL(page.url()).pathname.split("/")[2] ?? "";
    const {
      state,
      is_withdrawn,
      commodity,
      link,
      updated_at,
      gate,
      id: _,
      ...seen
    } = await colleague.read<SellerProduct>(`/seller/products/${id}`);
    await colleague.send(`/seller/products/${id}`, {
      ...seen,
      description: "Kata Budi.",
      variants: seen.variants.map(({ on_hand, reserved, ...variant }) => variant),
    });
    await button("Simpan").click();
    await page.getByText("Isian saya: Tas Pandan Siti").waitFor();
    await page.getByText("Yang terbaru: Kata Budi.").waitFor();
    await expectGood("conflict");
    await button("Pakai isian saya").click();
    await heading("Tas Pandan Siti").waitFor();
  });
});

describe("an outlet's staples", () => {
  it("need a price within the law and the stock, nothing else", async () => {
    await signIn(page, operator);
    await page.goto("/produk/baru");
    await heading("Pilih sembako").waitFor();
    await expectGood("staples");
    await field("Cari sembako").fill("beras medium");
    await page
      .getByRole("link", { name: /^Beras medium/ })
      .first()
      .click();
    await page.getByRole("link", { name: "Ubah barang" }).click();
    await field("Harga").fill("90.000");
    await button("Simpan").click();
    await page.getByText("Harga lebih tinggi dari Harga Eceran Tertinggi").first().waitFor();
    await expectGood("above-ceiling");
    await field("Harga").fill("66rb");
    await button("Simpan").click();
    await page.getByText("Rp66.000").first().waitFor();

    await page.goto("/produk/baru");
    await page.getByRole("listitem").filter({ hasNotText: "Sudah dijual" }).getByRole("link").first().click();
    await field("Harga").fill("5.000");
    await field("Stok sekarang").fill("12");
    await expectGood("staple");
    await button("Simpan").click();
    await page.getByText("Dijual", { exact: true }).waitFor();
    expect(await inShop()).toMatchObject({ price: 5_000, stock: 12 });
  });
});
