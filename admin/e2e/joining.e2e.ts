import { randomInt } from "node:crypto";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { enter, keepScreenshot, phones } from "./phone";
import { runtime } from "./runtime";

const PIN = "482913";
/** Milliseconds for each walk of some thirty screens. */
const PATIENCE = 300_000;
const SERIAL = randomInt(10_000, 99_990);
const NAME = `KUBE Cempaka ${SERIAL} Contoh`;
const phoneOf = (member: number) => `0812000${SERIAL + member}`;

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  ({ context, page } = await openPhone());
});

const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const next = () => press("Lanjut");

const look = (name: string, target = page) => expectGoodScreen(target, `joining-${name}`);

/** The code the demo's outbox holds for a phone. */
async function codeFor(phone: string): Promise<string> {
  const response = await fetch(`${runtime.urls.backend}/demo/outbox?phone=${phone}`);
  const { messages } = (await response.json()) as { messages: { text: string }[] };
  return /\b\d{6}\b/.exec(messages[0]?.text ?? "")?.[0] ?? "";
}

/** Enters with a code, as somebody whose phone nobody knows, and chooses a PIN. */
async function enterByCode(phone: string): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("Nomor HP").fill(phone);
  await press("Pertama kali atau lupa PIN");
  await press("Kirim kode");
  await page.getByLabel("Kode 6 angka").waitFor();
  await page.getByLabel("Kode 6 angka").fill(await codeFor(phone));
  await press("Masuk");
  await page.getByLabel("PIN baru", { exact: true }).fill(PIN);
  await page.getByLabel("Ulangi PIN baru").fill(PIN);
  await press("Simpan PIN");
}

async function addMembers(count: number): Promise<void> {
  for (let member = 0; member < count; member += 1) {
    await page.getByRole("link", { name: "Tambah orang" }).click();
    await page.getByLabel("Nama lengkap").fill(`Anggota ${"ABCDE"[member]} Contoh`);
    await page.getByLabel("Nomor HP").fill(phoneOf(member));
    await page.getByLabel(["Ketua", "Sekretaris", "Bendahara"][member] ?? "Anggota", { exact: true }).check();
    if (member === 0) await look("member");
    await press("Simpan");
    await page.getByText(`${member + 1} orang`, { exact: true }).waitFor();
  }
}

/** A small picture made in the browser, as a camera would give it. */
async function picture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 640;
    canvas.height = 480;
    const pen = canvas.getContext("2d");
    for (let stripe = 0; stripe < 16; stripe += 1) {
      if (!pen) break;
      pen.fillStyle = `hsl(${(Date.now() + stripe * 22) % 360} 60% 50%)`;
      pen.fillRect(stripe * 40, 0, 40, 480);
    }
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  return { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from(data, "base64") };
}

it(
  "a new group answers one question a screen, also without a signal, and hands its application in",
  async () => {
    await enterByCode(phoneOf(0));
    await heading("Daftar berjualan").waitFor();
    await look("kinds");
    await page.getByRole("button", { name: /Kelompok \(KUBE\)/ }).click();
    await next();
    await page.getByText("Isian ini terlalu pendek.").waitFor();
    await look("name-missing");
    await context.setOffline(true);
    await page.getByLabel("Nama kelompok").fill(NAME);
    await page.getByText("Tersimpan di HP ini.").waitFor();
    await look("offline");
    await context.setOffline(false);
    await page.getByText("Tersimpan", { exact: true }).waitFor({ timeout: 30_000 });
    await next();

    await page.getByLabel("Provinsi").selectOption({ label: "Lampung" });
    await page.getByLabel("Kabupaten/Kota").selectOption({ label: "Kota Bandar Lampung" });
    await page.getByLabel("Kecamatan").selectOption("18.71.03");
    await page.getByLabel(/^Desa/).selectOption("18.71.03.1002");
    await look("village");
    await next();
    await page.getByLabel("Alamat dan patokan").fill("Gang Contoh 3, sebelah mushola");
    await next();
    await page.getByLabel("Kapan kelompok dibentuk?").fill("2024-02-03");
    await next();
    await page.getByLabel("Tanggal rapat").fill("2024-02-03");
    await page.getByLabel("Apa yang diputuskan?").fill("Musyawarah memilih ketua, sekretaris, dan bendahara.");
    await look("minutes");
    await next();
    await addMembers(5);
    await look("members");
    await next();
    await page.getByRole("radio").first().check();
    await next();
    await page.getByLabel("Bank", { exact: true }).selectOption("BRI");
    await page.getByLabel("Nomor rekening").fill("0123 4567 8901");
    await page.getByLabel("Nama pemilik rekening").fill("Anggota A Contoh");
    await next();
    await page.getByText("Rekening harus atas nama kelompok, bukan nama orang.").waitFor();
    await look("account-refused");
    await page.getByLabel("Nama pemilik rekening").fill(NAME.toUpperCase());
    await next();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles(await picture());
    await page
      .getByText("1 dari 6")
      .or(page.getByText(/1 foto/))
      .first()
      .waitFor({ timeout: 30_000 });
    await look("photos");
    await next();
    await page.getByLabel("Belum punya pendamping").check();
    await next();
    await page.getByLabel("Nomor HP untuk pembeli").fill(phoneOf(0));
    await press("Periksa semua");
    await page.getByText("11 dari 11 sudah lengkap").waitFor();
    await page.reload();
    await page.getByText("11 dari 11 sudah lengkap").waitFor();
    await look("review");
    await press("Kirim pengajuan");
    await page.getByText("Pengajuan sudah dikirim").waitFor({ timeout: 30_000 });
    await look("sent");
  },
  PATIENCE,
);

it(
  "the officer asks for a correction, the group corrects, the officer approves, the ketua's app opens",
  async () => {
    const officer = runtime.accounts.find(({ role }) => role === "dinsos_kabupaten");
    if (!officer) throw new Error("The running copy has no officer.");
    const { page: desk } = await openPhone();
    await desk.goto("/masuk");
    await enter(desk, officer);
    await desk.waitForURL(/\/dinas/);
    await desk.goto("/dinas/pengajuan");
    await desk.getByRole("link", { name: new RegExp(NAME) }).click();
    await desk.getByText("Gang Contoh 3").waitFor();
    await look("officer-application", desk);
    await desk.getByRole("link", { name: "Minta perbaikan" }).click();
    await desk.getByRole("checkbox", { name: /Alamat/ }).check();
    await desk.getByLabel("Alasan untuk Alamat").fill("Tulis juga RT dan RW.");
    await look("officer-correction", desk);
    await desk.getByRole("button", { name: "Kirim permintaan" }).click();
    await desk.getByText("Menunggu perbaikan").waitFor();

    await page.getByText("Diminta diperbaiki").waitFor({ timeout: 30_000 });
    await look("correction");
    await page.getByRole("link", { name: "Lanjutkan" }).click();
    await page.getByText("Tulis juga RT dan RW.").waitFor();
    await look("correction-question");
    await page.getByLabel("Alamat dan patokan").fill("Gang Contoh 3 RT 02 RW 01, sebelah mushola");
    await page.getByRole("link", { name: "Kembali" }).click();
    await press("Kirim pengajuan");
    await page.getByText("Pengajuan sudah dikirim").waitFor({ timeout: 30_000 });

    await desk.goto("/dinas/pengajuan");
    await desk.getByRole("link", { name: new RegExp(NAME) }).click();
    await desk.getByText("RT 02 RW 01").waitFor();
    await desk.getByRole("link", { name: "Setujui" }).click();
    await look("officer-approve", desk);
    await desk.getByRole("button", { name: "Setujui" }).click();
    await desk.getByText(/^Disetujui/).waitFor({ timeout: 60_000 });
    await keepScreenshot(desk, "joining-officer-approved");

    await page.getByRole("navigation", { name: "Menu utama" }).waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname).not.toMatch(/^\/daftar/);
    await keepScreenshot(page, "joining-ketua-home");
    await page.goto("/akun");
    await page.getByText(NAME).first().waitFor();
  },
  PATIENCE,
);
