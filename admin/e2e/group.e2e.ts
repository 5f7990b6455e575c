import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones } from "./phone";
import { membersByRole, membersOf } from "./runtime";

const accountOf = membersByRole(3);
const [head] = membersOf(-6);

const { signedIn } = phones();

const expectGood = (page: Page, name: string) => expectGoodScreen(page, `group-${name}`);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

it("a ketua writes the minutes, changes the members, is told what is wrong, and saves", async () => {
  const page = await signedIn(accountOf("ketua"));
  await page.goto("/akun");
  await link(page, /^Kelompok/);
  await heading(page, "Kelompok");
  await page.getByText(/^\d+ orang$/).waitFor();
  await expectGood(page, "home");
  await link(page, /^Anggota/);
  await page.getByText(accountOf("sekretaris").name).waitFor();
  await expectGood(page, "members");
  await link(page, "Ubah anggota");
  await press(page, "Lanjut");
  await page.getByText("Pilih tanggal rapat.").waitFor();
  await expectGood(page, "minutes-errors");
  await page.getByLabel("Tanggal rapat").fill("2026-11-20");
  await page.getByLabel("Apa hasil rapatnya?").fill("Rapat menerima Ani Rekaan sebagai anggota baru.");
  await expectGood(page, "minutes");
  await press(page, "Lanjut");

  await heading(page, "Siapa yang berubah?");
  await link(page, "Tambah orang");
  await page.getByLabel("Nama", { exact: true }).fill("Ani Rekaan");
  await page.getByLabel("Nomor HP").fill("0812 0000 8801");
  await expectGood(page, "add");
  await press(page, "Lanjut");
  await link(page, `Ubah ${accountOf("sekretaris").name}`);
  await heading(page, accountOf("sekretaris").name);
  await page.getByLabel(/^Keluar/).check();
  await expectGood(page, "member");
  await press(page, "Lanjut");
  await page.getByText("Orang baru").waitFor();
  await expectGood(page, "roster");
  await link(page, "Periksa perubahan");
  await page.getByText("Ani Rekaan masuk sebagai Anggota").waitFor();
  await expectGood(page, "check");
  await press(page, "Simpan perubahan");
  await page.getByText("Jabatan ini belum ada orangnya. Harus ada satu.").waitFor();
  await expectGood(page, "check-refused");

  await link(page, "Ubah lagi");
  await press(page, `Batalkan perubahan ${accountOf("sekretaris").name}`);
  await link(page, "Periksa perubahan");
  await press(page, "Simpan perubahan");
  await heading(page, "Anggota");
  await page.getByText("Ani Rekaan").waitFor();
  await page.goto("/kelompok/rapat");
  await page.getByText("Ani Rekaan masuk sebagai Anggota").waitFor();
  await expectGood(page, "minutes-list");
  await page.goto("/kelompok/riwayat");
  await page.getByText(`${accountOf("ketua").name} menambah Ani Rekaan sebagai Anggota`).waitFor();
  await expectGood(page, "audit");
});

it("a bendahara proposes an account, the ketua approves it, and all see when it begins", async () => {
  const bendahara = await signedIn(accountOf("bendahara"));
  await bendahara.goto("/kelompok/rekening");
  await bendahara.getByRole("link", { name: /^(Tambah|Ganti) rekening$/ }).click();
  await press(bendahara, "Lanjut");
  await bendahara.getByText("Pilih banknya.").waitFor();
  await expectGood(bendahara, "account-errors");
  await bendahara.getByLabel("BRI", { exact: true }).check();
  await bendahara.getByLabel("Nomor rekening").fill("0123 4567 8901");
  await bendahara.getByLabel("Nama pemilik rekening").fill("Siti Contoh");
  await press(bendahara, "Lanjut");
  await bendahara.getByText("0123 4567 8901").waitFor();
  await bendahara.getByLabel("PIN Anda").fill(accountOf("bendahara").pin);
  await press(bendahara, "Usulkan rekening");
  await bendahara.getByText(/Rekening pribadi tidak boleh/).waitFor();
  await expectGood(bendahara, "account-refused");
  await bendahara.getByLabel("Nama pemilik rekening").fill((accountOf("ketua").seller ?? "").toUpperCase());
  await press(bendahara, "Lanjut");
  await expectGood(bendahara, "account-pin");
  await bendahara.getByLabel("PIN Anda").fill(accountOf("bendahara").pin);
  await press(bendahara, "Usulkan rekening");
  await bendahara.getByText("Menunggu persetujuan ketua").waitFor();
  await expectGood(bendahara, "account-waits");

  const ketua = await signedIn(accountOf("ketua"));
  await ketua.goto("/kelompok/rekening");
  await link(ketua, "Setujui rekening");
  await ketua.getByText("Cocokkan nomornya").waitFor();
  await expectGood(ketua, "account-approve");
  await ketua.getByLabel("PIN Anda").fill(accountOf("ketua").pin);
  await press(ketua, "Setujui rekening");
  await ketua.getByText(/^Mulai dipakai \d+ \S+ \d{4} pukul/).waitFor();
  await expectGood(ketua, "account-approved");

  await bendahara.reload();
  await link(bendahara, "Batalkan rekening");
  await press(bendahara, "Batalkan rekening");
  await bendahara.getByText(`Dibatalkan ${accountOf("bendahara").name}`).waitFor();
  await expectGood(bendahara, "account-cancelled");
});

describe("the shop's settings", () => {
  it("change one thing a screen, and an outlet finds its own words", async () => {
    const page = await signedIn(head);
    await page.goto("/kelompok");
    await heading(page, "Warung");
    await expectGood(page, "outlet-home");
    await link(page, /^Toko/);
    await heading(page, "Toko");
    await page.getByText("Jam buka").waitFor();
    await expectGood(page, "shop");
    for (const part of ["libur", "jam", "antar", "tunai", "kontak", "cerita"]) {
      await page.goto(`/kelompok/toko/${part}`);
      await page.getByRole("button", { name: "Simpan" }).waitFor();
      await expectGood(page, `shop-${part}`);
    }
    await page.goto("/kelompok/toko/libur");
    await page.getByLabel(/^Tutup dulu/).check();
    await page.getByLabel("Tutup sampai tanggal").fill("2099-12-03");
    await press(page, "Simpan");
    await page.getByText("Tutup sampai 3 Desember 2099").waitFor();
    await link(page, /^Libur/);
    await page.getByLabel("Buka seperti biasa").check();
    await press(page, "Simpan");
    await page.getByText("Buka seperti biasa").waitFor();
  });

  it("let an outlet deliver", async () => {
    const page = await signedIn(head);
    await page.goto("/kelompok/toko/antar");
    await page.getByLabel("Ya, ongkos menurut kecamatan").check();
    await page.getByLabel("Ongkos antar").fill("7,5rb");
    await page.locator("fieldset").last().getByRole("checkbox").first().check();
    await press(page, "Simpan");
    await page.getByText(/Rp7\.500, \d+ kecamatan/).waitFor();
  });
});
