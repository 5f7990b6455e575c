import { it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones, signIn } from "./phone";
import { membersOf } from "./runtime";
import { openSession, placeOrder } from "./shop";

const [member] = membersOf(-2);

const { openPhone } = phones();

it("a seller cancels an order and says why", async () => {
  const { seller } = await openSession(member);
  const order = await placeOrder(seller.handle);
  const { context, page } = await openPhone();
  await signIn(page, member);
  await page.goto(`/pesanan/${order.id}`);
  await page.getByRole("link", { name: "Batalkan pesanan" }).click();
  const cancel = page.getByRole("button", { name: "Batalkan pesanan ini" });
  await cancel.click();
  await page.getByText("Pilih satu alasan.").waitFor();
  await page.getByLabel("Alasan lain").check();
  await cancel.click();
  await page.getByText("Tulis paling sedikit 3 huruf.").waitFor();
  await expectGoodScreen(page, "cancel-form");
  await page.getByLabel("Tulis alasannya").fill("Bahan baku belum datang");
  await cancel.click();
  await page.getByText("Pesanan dibatalkan.").waitFor();
  await page.getByText("Bahan baku belum datang").waitFor();
  await expectGoodScreen(page, "cancelled-order");
  await context.close();
});

it("a seller takes missing goods out and sees what the buyer pays", async () => {
  const { seller } = await openSession(member);
  const order = await placeOrder(seller.handle);
  const { context, page } = await openPhone();
  await signIn(page, member);
  await page.goto(`/pesanan/${order.id}`);
  await page.getByRole("link", { name: "Barang kurang?" }).click();
  const take = page.getByRole("button", { name: "Keluarkan barang" });
  await take.click();
  await page.getByText("Pilih barang yang tidak ada.").waitFor();
  await page.getByRole("combobox").selectOption("2");
  await page.getByText("Batalkan pesanan saja.").waitFor();
  await page.getByRole("combobox").selectOption("1");
  await page.getByText("Pembeli membayar").waitFor();
  await page.getByLabel("Barang rusak").check();
  await expectGoodScreen(page, "cut-form");
  await take.click();
  await page.getByText("Barang dikeluarkan. Pembeli bisa melihatnya.").waitFor();
  await page.getByRole("heading", { name: "Barang yang dikeluarkan" }).waitFor();
  await expectGoodScreen(page, "cut-order");
  await context.close();
});
