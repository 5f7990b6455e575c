import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { officerOf, type Runtime } from "./runtime";

/** A seller's officer sends a command over HTTP, without the work app. Throws when it is refused. */
export async function sellerSends(
  page: Page,
  { runtime, seller }: { runtime: Runtime; seller: string },
  path: string,
  data: object,
): Promise<void> {
  const { phone, pin } = officerOf(runtime, seller);
  const { backend } = runtime.urls;
  const device = { id: randomUUID(), name: "HP Contoh" };
  const entered = await page.request.post(`${backend}/access/sessions`, { data: { phone, pin, device } });
  const { token } = (await entered.json()) as { token: string };
  const answer = await page.request.post(backend + path, { data, headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}
