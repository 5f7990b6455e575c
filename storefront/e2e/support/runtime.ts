import { existsSync, readFileSync } from "node:fs";

interface Account {
  role: string;
  name: string;
  seller: string;
  phone: string;
  pin: string;
}

/** What `npm start` writes about a running copy; the tests need its addresses and demo accounts. */
export interface Runtime {
  urls: { backend: string; storefront: string; admin: string; simulator: string };
  accounts: Account[];
}

/** The running copy named by `PASAR_E2E_RUNTIME`, `null` where there is none. */
export function loadRuntime(): Runtime | null {
  const file = process.env.PASAR_E2E_RUNTIME;
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Runtime) : null;
}

/** The first account of a seller. Throws when the seller has none. */
export function officerOf({ accounts }: Runtime, seller: string): Account {
  const account = accounts.find((other) => other.seller === seller);
  if (!account) throw new Error(`no demo account of ${seller}`);
  return account;
}
