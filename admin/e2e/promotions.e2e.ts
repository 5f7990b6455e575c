import { randomInt } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones } from "./phone";
import { membersByRole } from "./runtime";

const bendahara = membersByRole(7)("bendahara");
const DAY_MS = 86_400_000;

const { signedIn } = phones();

const expectGood = (page: Page, name: string) => expectGoodScreen(page, `promotions-${name}`);
const link = (page: Page, name: string) => page.getByRole("link", { name }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

it("a bendahara makes a voucher, shares it and ends it, and the log tells", async () => {
  const page = await signedIn(bendahara);
  await page.goto("/kelompok");
  await link(page, "Promo");
  await page.getByText("Belum ada promo.").waitFor();
  await expectGood(page, "none");
  await link(page, "Buat promo");
  await page.getByRole("heading", { name: "Promo apa?" }).waitFor();
  await expectGood(page, "kinds");
  await link(page, "Potongan persen");
  await page.getByLabel("Kode", { exact: true }).waitFor();
  await press(page, "Buat promo");
  await page.getByText("Tulis angka 1 sampai 90.").waitFor();
  await expectGood(page, "refused");

  const code = `HEMAT${randomInt(1_000, 10_000)}`;
  await page.getByLabel("Kode", { exact: true }).fill(code.toLowerCase());
  await page.getByLabel("Potongan (%)").fill("10");
  await page.getByLabel("Belanja paling sedikit (Rp)").fill("20rb");
  await page.getByLabel("Hari terakhir").fill(new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10));
  await page.getByText("Atur lebih lanjut").click();
  await page.getByLabel("Potongan paling banyak (Rp)").fill("5000");
  await page.getByLabel("Boleh dipakai berapa kali").fill("30");
  await expectGood(page, "filled");
  await press(page, "Buat promo");
  await page.getByText("Potongan 10%, paling banyak Rp5.000").waitFor();
  await page.getByText("Dipakai 0 dari 30").waitFor();
  const share = await page.getByRole("link", { name: "Bagikan lewat WhatsApp" }).getAttribute("href");
  const words = new URL(share ?? "").searchParams.get("text");
  expect(words).toContain(`Kode ${code}: Potongan 10%, paling banyak Rp5.000`);
  expect(words).toContain(`?voucher=${code}`);
  await expectGood(page, "made");

  await page.getByRole("link", { name: "Kembali" }).click();
  await page.getByText(`${code}: Potongan 10%`).waitFor();
  await expectGood(page, "list");
  await link(page, code);
  await press(page, "Akhiri promo");
  await page.getByText("Pesanan yang sudah dibuat tetap dapat potongan.").waitFor();
  await expectGood(page, "end");
  await press(page, "Ya, akhiri");
  await page.getByText("Sudah berakhir").waitFor();
  expect(await page.getByRole("link", { name: "Bagikan lewat WhatsApp" }).count()).toBe(0);
  await page.goto("/kelompok/riwayat");
  await page.getByText(`mengakhiri promo ${code}`).waitFor();
});
