import { formatRupiah } from "@pasar/locale/money";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones } from "./phone";
import { membersByRole } from "./runtime";
import { openSession, sellOnline } from "./shop";

const accountOf = membersByRole(6);
const SENT = 10_000;

const { signedIn } = phones();

const expectGood = (page: Page, name: string) => expectGoodScreen(page, `payouts-${name}`);
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

it("a bendahara proposes to send money, the ketua approves one and refuses another, and all see it", async () => {
  const ketuaSession = await openSession(accountOf("ketua"));
  let earned = 0;
  while (earned < 3 * SENT) earned += await sellOnline(ketuaSession);

  const bendahara = await signedIn(accountOf("bendahara"));
  await bendahara.goto("/uang");
  await bendahara.getByRole("heading", { name: "Bisa dikirim sekarang" }).waitFor();
  await expectGood(bendahara, "money");
  await link(bendahara, "Kirim ke rekening");
  const amount = bendahara.getByLabel("Berapa yang dikirim?");
  await amount.waitFor();
  const all = await amount.inputValue();
  await amount.fill("5rb");
  await press(bendahara, "Lanjut");
  await bendahara.getByText("Paling sedikit Rp10.000.").waitFor();
  await expectGood(bendahara, "amount-refused");
  await amount.fill("10rb");
  await press(bendahara, "Lanjut");
  await bendahara.getByText("Biaya kirim Rp0").waitFor();
  await bendahara.getByText((accountOf("ketua").seller ?? "").toUpperCase(), { exact: true }).waitFor();
  await bendahara.getByLabel("PIN Anda").fill(accountOf("bendahara").pin);
  await expectGood(bendahara, "check");
  await press(bendahara, "Usulkan kiriman");
  await bendahara.getByText("Menunggu persetujuan ketua").waitFor();
  await expectGood(bendahara, "proposed");
  await bendahara.getByRole("link", { name: "Kembali" }).click();
  await link(bendahara, "Kirim ke rekening");
  await amount.fill(all);
  await press(bendahara, "Lanjut");
  await bendahara.getByText(/^Hanya ada Rp/).waitFor();
  await amount.fill("10.000");
  await press(bendahara, "Lanjut");
  await bendahara.getByLabel("PIN Anda").fill(accountOf("bendahara").pin);
  await press(bendahara, "Usulkan kiriman");
  await bendahara.getByText("Menunggu persetujuan ketua").nth(1).waitFor();

  const ketua = await signedIn(accountOf("ketua"));
  await ketua.goto("/beranda");
  await ketua.getByRole("link", { name: "Setujui kiriman uang" }).click();
  await ketua.getByText("Menunggu persetujuan ketua").first().waitFor();
  await ketua.goto("/uang");
  await expectGood(ketua, "head");
  await ketua.getByRole("link", { name: "Setujui kiriman" }).first().click();
  await ketua.getByText("Cocokkan nomornya").waitFor();
  await expectGood(ketua, "approve");
  await ketua.getByLabel("PIN Anda").fill(accountOf("ketua").pin);
  await press(ketua, "Setujui kiriman");
  await ketua.getByText("Disetujui, akan dikirim").waitFor();
  await link(ketua, "Tolak kiriman");
  await ketua.getByText("Uang tidak dikirim.").waitFor();
  await expectGood(ketua, "refuse");
  await ketua.getByLabel("PIN Anda").fill(accountOf("ketua").pin);
  await press(ketua, "Tolak kiriman");
  await ketua.getByText("Ditolak").waitFor();

  const anggota = await signedIn(accountOf("sekretaris"));
  await anggota.goto("/uang/kiriman");
  await anggota.getByText("Disetujui, akan dikirim").waitFor();
  await anggota.getByText(formatRupiah(SENT)).first().waitFor();
  await expectGood(anggota, "all");
  await anggota.goto("/uang");
  await anggota.getByRole("link", { name: /^Laporan uang/ }).click();
  await anggota.getByRole("heading", { name: "Saldo akhir" }).waitFor();
  await expectGood(anggota, "statement");
  const download = anggota.waitForEvent("download");
  await press(anggota, "Simpan PDF");
  expect((await download).suggestedFilename()).toMatch(/^uang-.*\.pdf$/);
  await anggota.getByLabel("Dari tanggal").fill("2020-01-01");
  await anggota.getByText("paling lama satu tahun").waitFor();
  await expectGood(anggota, "statement-wrong");
});
