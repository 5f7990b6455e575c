import type { OfficeSeller, OfficeSellerList, SalesReport, SellerMap } from "@pasar/contracts/office";
import type { TestApp } from "./app";
import type { Api } from "./client";

/** Every seller an officer's list holds, read page by page. */
export async function allSellers(officer: Api, query = ""): Promise<OfficeSeller[]> {
  const sellers: OfficeSeller[] = [];
  let next: string | null = "";
  while (next !== null) {
    const place: string = next ? `&after=${next}` : "";
    const body: OfficeSellerList = await ask<OfficeSellerList>(officer, `/officer/sellers?${query}${place}`);
    sellers.push(...body.sellers);
    next = body.next;
  }
  return sellers;
}

/** Reads what must be readable. */
export async function ask<Body>(officer: Api, path: string): Promise<Body> {
  const { status, body } = await officer.get<Body>(path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export const salesOf = (officer: Api, query: string) => ask<SalesReport>(officer, `/officer/sales?${query}`);

export const mapOf = (officer: Api, query = "") => ask<SellerMap>(officer, `/officer/sellers-map?${query}`);

/** Ids in order, to be compared as sets. */
export const idsOf = (sellers: { id: string }[]) => sellers.map(({ id }) => id).sort();

/** The ids of the sellers a condition in SQL finds. */
export async function idsInDatabase(app: TestApp, where: string): Promise<string[]> {
  return idsOf(await app.database.rows<{ id: string }>(`select id from seller where ${where}`));
}
