import { randomUUID } from "node:crypto";
import { formatRupiah } from "@pasar/locale/money";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones, signIn } from "./phone";
import { membersByRole, runtime } from "./runtime";
import { openSession, placePaid, sellOnline } from "./shop";

const accountOf = membersByRole(8);
const [first, second] = runtime.operators;
const SENT = 12_000;

const { openPhone } = phones();

const expectGood = (page: Page, name: string) => expectGoodScreen(page, `operator-${name}`);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function enter(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Kata sandi").fill(password);
  await press(page, "Masuk");
}

async function signedIn(operator: { email: string; password: string }): Promise<Page> {
  const { page } = await openPhone();
  await page.goto("/operator");
  await enter(page, operator);
  await page.getByRole("heading", { level: 1, name: "Ruang operator" }).waitFor();
  return page;
}

it("opens to operators only", async () => {
  const { page } = await openPhone();
  await page.goto("/operator/kiriman");
  await enter(page, { email: first.email, password: "salah" });
  await page.getByText("Email atau kata sandi tidak cocok.").waitFor();
  await expectGood(page, "wrong-password");
  await enter(page, first);
  await page.getByRole("heading", { level: 1, name: "Kiriman ke penjual" }).waitFor();
  await page.goto("/operator");
  await expectGood(page, "desk");
  await press(page, "Keluar");
  await page.getByRole("heading", { level: 1, name: "Masuk sebagai operator" }).waitFor();
});

it("sends a payout by a bank file, marked by one operator and confirmed by another", async () => {
  const ketua = await openSession(accountOf("ketua"));
  const bendahara = await openSession(accountOf("bendahara"));
  for (let earned = 0; earned < SENT; ) earned += await sellOnline(ketua);
  const id = randomUUID();
  await bendahara.send("/seller/payouts", { id, amount: SENT, pin: accountOf("bendahara").pin });
  await ketua.send(`/seller/payouts/${id}/approve`, { pin: accountOf("ketua").pin });
  const cardOf = (page: Page) =>
    page
      .getByRole("article")
      .filter({ hasText: ketua.seller.name })
      .filter({ hasText: formatRupiah(SENT) });

  const one = await signedIn(first);
  await one.getByRole("link", { name: "Kiriman ke penjual" }).click();
  await cardOf(one).waitFor();
  await expectGood(one, "to-send");
  await press(one, "Buat berkas bank");
  await cardOf(one).getByRole("button", { name: "Sudah ditransfer" }).waitFor();
  const download = one.waitForEvent("download");
  await one.getByRole("button", { name: "Simpan berkas bank" }).first().click();
  expect((await download).suggestedFilename()).toMatch(/^payouts-.*\.csv$/);
  await cardOf(one).getByRole("button", { name: "Sudah ditransfer" }).click();
  await press(one, "Simpan");
  await one.getByRole("alert").filter({ hasText: /./ }).first().waitFor();
  await one.getByLabel("Nomor transfer dari bank").fill("TRX 778");
  await one.getByLabel("Pilih dari galeri").setInputFiles({
    name: "bukti.jpg",
    mimeType: "image/jpeg",
    buffer: await one.screenshot({ type: "jpeg" }),
  });
  await one.getByRole("img", { name: "Foto bukti transfer" }).waitFor();
  await expectGood(one, "mark");
  await press(one, "Simpan");
  await cardOf(one).getByText("Anda yang menandai. Orang lain yang memastikan.").waitFor();

  const other = await signedIn(second);
  await other.goto("/operator/kiriman");
  await other.getByText("Sedang dikirim").click();
  await cardOf(other).getByRole("button", { name: "Pastikan sudah sampai" }).click();
  await other.getByLabel("Nomor transfer dari bank").fill("TRX 779");
  await press(other, "Simpan");
  await other.getByRole("alert").filter({ hasText: /nomor/i }).waitFor();
  await other.getByLabel("Nomor transfer dari bank").fill("TRX 778");
  await press(other, "Simpan");
  await cardOf(other).waitFor({ state: "detached" });
  await other.getByText("Sudah sampai").click();
  await cardOf(other).getByRole("img", { name: "Foto bukti transfer" }).waitFor();
  await expectGood(other, "arrived");
  const { page: member } = await openPhone();
  await signIn(member, accountOf("sekretaris"));
  await member.goto("/uang/kiriman");
  await member.getByRole("button", { name: "Bukti transfer" }).click();
  await member.getByRole("img", { name: "Bukti transfer" }).waitFor();
  await expectGood(member, "proof-for-members");

  await cardOf(other).getByRole("button", { name: "Kiriman gagal" }).click();
  await other.getByLabel("Kenapa gagal?").fill("Rekening sudah ditutup");
  await press(other, "Simpan");
  await cardOf(other).getByText("Anda bilang gagal. Orang lain yang memastikan.").waitFor();
  await one.getByText("Sudah sampai").click();
  await cardOf(one).getByText("Operator lain bilang gagal: Rekening sudah ditutup").waitFor();
  await expectGood(one, "failure");
  await cardOf(one).getByRole("button", { name: "Pastikan kiriman gagal" }).click();
  await one.getByLabel("Kenapa gagal?").fill("Rekening sudah ditutup");
  await press(one, "Simpan");
  await cardOf(one).waitFor({ state: "detached" });
  await one.getByText("Gagal", { exact: true }).click();
  await cardOf(one).getByText("Sebab: Rekening sudah ditutup").waitFor();
});

it("gives a buyer money back by a transfer that two operators see", async () => {
  const ketua = await openSession(accountOf("ketua"));
  const order = await placePaid(ketua, "bri_va");
  await ketua.send(`/seller/orders/${order.id}/cancel`, { reason: "goods_gone" });
  const cardOf = (page: Page) => page.getByRole("article").filter({ hasText: `Pesanan ${order.number},` });

  const one = await signedIn(first);
  await one.getByRole("link", { name: "Uang kembali ke pembeli" }).click();
  await cardOf(one).getByRole("button", { name: "Sudah ditransfer" }).click();
  await one.getByLabel("Nomor transfer dari bank").fill("TRX 990");
  await press(one, "Simpan");
  await one.getByText("Pembeli belum memberi rekening.").waitFor();
  await one.getByLabel("Bank", { exact: true }).fill("BRI");
  await one.getByLabel("Nomor rekening").fill("000000009999");
  await one.getByLabel("Nama pemilik").fill("Bu Contoh Pembeli");
  await expectGood(one, "refund-transfer");
  await press(one, "Simpan");
  await cardOf(one).getByText("Anda yang menandai. Orang lain yang memastikan.").waitFor();

  const other = await signedIn(second);
  await other.goto("/operator/pengembalian");
  await cardOf(other).getByRole("button", { name: "Pastikan sudah sampai" }).click();
  await cardOf(other).waitFor({ state: "detached" });
  await other.getByText("Selesai", { exact: true }).click();
  await cardOf(other).getByText("Sudah kembali").waitFor();
  await expectGood(other, "refund-paid");
});

it("announces a rate for a later day", async () => {
  const page = await signedIn(first);
  await page.getByRole("link", { name: "Tarif" }).click();
  await page.getByText("Belum berlaku").waitFor();
  await page.getByRole("link", { name: "Tambah tarif" }).click();
  await press(page, "Simpan");
  await page.getByText("Tulis angka yang benar.").waitFor();
  await page.getByLabel("Berapa persen dari penjualan?").fill("2,5");
  await press(page, "Simpan");
  await page.getByRole("alert").filter({ hasText: /./ }).first().waitFor();
  await page.getByLabel("Mulai tanggal").fill("2099-01-01");
  await expectGood(page, "new-rate");
  await press(page, "Simpan");
  await page.getByText("2,5%").waitFor();
  await page.getByText("Mulai 1 Januari 2099").waitFor();
  await expectGood(page, "rates");
});
