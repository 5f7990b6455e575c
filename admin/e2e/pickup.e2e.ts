import type { PickupPointList } from "@pasar/contracts/pickup";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones } from "./phone";
import { membersByRole, runtime } from "./runtime";
import { openSession, payOrder, placeOrder } from "./shop";

const ketua = membersByRole(5)("ketua");

const { signedIn } = phones();

const expectGood = (page: Page, name: string) => expectGoodScreen(page, `pickup-${name}`);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

it("a KUBE asks an outlet, which agrees and then hands a paid order over by the buyer's code", async () => {
  const kube = await openSession(ketua);
  const { candidates } = await kube.read<PickupPointList>("/seller/pickup-points");
  const outlet = candidates[0];
  const head = runtime.accounts.find(({ seller, role }) => seller === outlet?.name && role === "penanggung_jawab");
  if (!outlet || !head) throw new Error(`no outlet near ${kube.seller.name}`);

  const desk = await signedIn(ketua);
  await desk.goto("/kelompok");
  await desk.getByRole("link", { name: /^Titik ambil/ }).click();
  await desk.getByText("Belum ada titik ambil.").waitFor();
  await expectGood(desk, "none");
  await desk.getByRole("link", { name: "Minta e-Warong" }).click();
  await press(desk, "Kirim permintaan");
  await desk.getByText("Pilih satu e-Warong.").waitFor();
  await expectGood(desk, "ask");
  await desk.getByLabel(outlet.name).check();
  await press(desk, "Kirim permintaan");
  await desk.getByRole("link", { name: new RegExp(`${outlet.name}.*Menunggu jawaban e-Warong`) }).waitFor();
  await expectGood(desk, "asked");

  const counter = await signedIn(head);
  await counter.goto("/kelompok/titik-ambil");
  await counter.getByRole("link", { name: new RegExp(`${kube.seller.name}.*Menunggu jawaban Anda`) }).click();
  await counter.getByRole("button", { name: "Setuju" }).waitFor();
  await expectGood(counter, "answer");
  await press(counter, "Setuju");
  await counter.getByRole("link", { name: new RegExp(`${kube.seller.name}.*Berjalan`) }).waitFor();

  const order = await placeOrder(kube.seller.handle, "qris", { outlet_id: outlet.id });
  await payOrder(order, kube.read);
  await kube.move(order.id, "accept");
  await desk.goto(`/pesanan/${order.id}`);
  await desk.getByText("Tekan kalau barang sudah sampai di e-Warong.").waitFor();
  await press(desk, "Siap diambil");
  await desk.getByText(`Barang ada di ${outlet.name}.`).waitFor();
  expect(await desk.getByRole("button", { name: "Serahkan barang" }).count()).toBe(0);
  await expectGood(desk, "order-at-outlet");

  await counter.goto("/pesanan");
  await counter.getByRole("link", { name: /^Titipan/ }).click();
  await counter.getByRole("link", { name: new RegExp(`Pesanan ${order.number}\\b`) }).waitFor();
  await expectGood(counter, "entrusted-list");
  await counter.getByRole("link", { name: new RegExp(`Pesanan ${order.number}\\b`) }).click();
  await counter.getByText("Sudah dibayar. Jangan minta uang.").waitFor();
  await expectGood(counter, "entrusted");
  const code = await order.pickupCode();
  await counter.getByLabel("Kode ambil 6 angka").fill(code === "000000" ? "000001" : "000000");
  await press(counter, "Serahkan");
  await counter.getByRole("alert").filter({ hasText: /kode/i }).waitFor();
  await counter.getByLabel("Kode ambil 6 angka").fill(code);
  await press(counter, "Serahkan");
  await counter.getByText("Barang sudah diserahkan.").waitFor();
  await desk.goto(`/pesanan/${order.id}`);
  await desk.getByText("Selesai").first().waitFor();

  await desk.goto("/kelompok/titik-ambil");
  await desk.getByRole("link", { name: new RegExp(outlet.name) }).click();
  await press(desk, "Akhiri kerja sama");
  await desk.getByRole("link", { name: new RegExp(`${outlet.name}.*Sudah berakhir`) }).waitFor();
});

it("a shop says how long it prepares goods and how many orders may come at once", async () => {
  const desk = await signedIn(ketua);
  await desk.goto("/kelompok/toko");
  await desk.getByRole("link", { name: /^Ambil di tempat/ }).click();
  await desk.getByLabel("Berapa jam menyiapkan barang?").fill("banyak");
  await press(desk, "Simpan");
  await desk.getByText("Tulis 0 sampai 168 jam.").waitFor();
  await expectGood(desk, "settings");
  await desk.getByLabel("Berapa jam menyiapkan barang?").fill("3");
  await desk.getByLabel("Paling banyak berapa pesanan per waktu ambil?").fill("4");
  await press(desk, "Simpan");
  await desk.getByText("Siap dalam 3 jam, 4 pesanan per jam ambil").waitFor();
});

it("a shop asks for bringing goods by distance instead of by district", async () => {
  const desk = await signedIn(ketua);
  await desk.goto("/kelompok/toko");
  await desk.getByRole("link", { name: /^Antar barang/ }).click();
  await desk.getByLabel("Ya, ongkos menurut jarak").check();
  await press(desk, "Simpan");
  await desk.getByText("Tulis 1 sampai 100 km.").waitFor();
  await expectGood(desk, "distance");
  await desk.getByLabel("Ongkos dasar").fill("5rb");
  await desk.getByLabel("Tambahan setiap km").fill("1.500");
  await desk.getByLabel("Paling jauh berapa km?").fill("15");
  await press(desk, "Simpan");
  await desk.getByText("Rp5.000 dan Rp1.500 setiap km, paling jauh 15 km").waitFor();
});
