import type { SellerOrder } from "@pasar/contracts/seller";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones } from "./phone";
import { membersByRole } from "./runtime";
import { openSession, payOrder, placeCourierOrder } from "./shop";

/** A KUBE whose goods couriers carry. */
const ketua = membersByRole(0)("ketua");

const { signedIn } = phones();

const expectGood = (page: Page, name: string) => expectGoodScreen(page, `parcels-${name}`);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

it("an order goes in two parcels, is cancelled on its way, and what came back lies on the shelf again", async () => {
  const kube = await openSession(ketua);
  const order = await placeCourierOrder(kube.seller.handle);
  await payOrder(order, kube.read);
  await kube.move(order.id, "accept");
  await kube.send(`/seller/orders/${order.id}/send`, { tracking_number: "RESI-SATU" });

  const page = await signedIn(ketua);
  await page.goto(`/pesanan/${order.id}`);
  await page.getByRole("link", { name: /^Tambah paket/ }).click();
  await press(page, "Simpan nomor resi");
  await page.getByText("Nomor resi paling sedikit 3 huruf atau angka.").waitFor();
  await expectGood(page, "add");
  await page.getByLabel("Nomor resi").fill("resi-dua");
  await press(page, "Simpan nomor resi");
  await page.getByText("RESI-DUA").waitFor();
  await page.getByRole("heading", { name: "Paket 2" }).waitFor();
  await expectGood(page, "two");

  await kube.send(`/seller/orders/${order.id}/cancel`, { reason: "cannot_deliver" });
  await page.reload();
  await page.getByRole("link", { name: /^Taruh lagi di rak/ }).click();
  const { lines } = await kube.read<SellerOrder>(`/seller/orders/${order.id}`);
  await page.getByLabel(lines[0]?.title ?? "").fill("9");
  await press(page, "Taruh di rak");
  await page.getByText("Tulis 0 sampai 1.").waitFor();
  await expectGood(page, "put-back");
  await page.getByLabel(lines[0]?.title ?? "").fill("1");
  await press(page, "Taruh di rak");
  await page.getByText(`Pesanan ${order.number}`).first().waitFor();
  await page.getByText("Dibatalkan").first().waitFor();
  expect(await page.getByRole("link", { name: /^Taruh lagi di rak/ }).count()).toBe(0);
});
