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
