import { randomUUID } from "node:crypto";
import type { PickupParty, PickupPointList } from "@pasar/contracts/pickup";
import type { BrowserContext, Page } from "playwright-core";
import { officerOf, type Runtime } from "./runtime";

/** A seller's officer signs in to the work app on an own phone. */
export async function signIn(phone: BrowserContext, runtime: Runtime, seller: string): Promise<Page> {
  const account = officerOf(runtime, seller);
  const page = await phone.newPage();
  await page.goto(runtime.urls.admin);
  await page.getByLabel("Nomor HP").fill(account.phone);
  await page.getByLabel("PIN 6 angka").fill(account.pin);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Pesanan" }).click();
  await page.getByRole("heading", { name: "Pesanan", exact: true }).waitFor();
  return page;
}

/** Opens an order by its number and accepts it. */
export async function acceptOrder(page: Page, number: string): Promise<void> {
  await page.getByRole("link", { name: new RegExp(`Pesanan ${number}\\b`) }).click();
  await page.getByRole("button", { name: "Terima pesanan" }).click();
  await page.getByText("Pesanan diterima.").waitFor();
}

/** Presses the one big button of an order, and its confirmation where the step asks for one. */
export async function takeStep(page: Page, step: string, confirm?: string): Promise<void> {
  await page.getByRole("button", { name: step }).click();
  if (confirm) await page.getByRole("button", { name: confirm }).click();
}

/** A KUBE and an outlet near it agree over HTTP that goods are fetched there. Gives the outlet. */
export async function openPickupPoint(page: Page, runtime: Runtime, kube: string): Promise<PickupParty> {
  const group = await accountApi(page, runtime, kube);
  const { candidates } = await group.get<PickupPointList>("/seller/pickup-points");
  const [outlet] = candidates;
  if (!outlet) throw new Error(`no outlet near ${kube}`);
  const { points } = await group.post<PickupPointList>("/seller/pickup-points", { outlet_id: outlet.id });
  const counter = await accountApi(page, runtime, outlet.name);
  await counter.post(`/seller/pickup-points/${points.find(({ party }) => party.id === outlet.id)?.id}/accept`, {});
  return outlet;
}

async function accountApi(page: Page, { urls, ...runtime }: Runtime, seller: string) {
  const { phone, pin } = officerOf({ urls, ...runtime }, seller);
  const call = async <Answer>(path: string, data?: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const url = `${urls.backend}${path}`;
    const response = await (data ? page.request.post(url, { data, headers }) : page.request.get(url, { headers }));
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const { token } = await call<{ token: string }>("/access/sessions", {
    phone,
    pin,
    device: { id: randomUUID(), name: "HP Contoh" },
  });
  const headers = { authorization: `Bearer ${token}` };
  return {
    get: <Answer>(path: string) => call<Answer>(path, undefined, headers),
    post: <Answer>(path: string, data: object) => call<Answer>(path, data, headers),
  };
}
