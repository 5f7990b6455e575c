import { readFileSync } from "node:fs";

interface Account {
  role: string;
  name: string;
  seller: string | null;
  phone: string;
  pin: string;
}

interface Operator {
  name: string;
  email: string;
  password: string;
}

interface Runtime {
  urls: { backend: string; admin: string; simulator: string | null };
  publishable_key: string;
  accounts: Account[];
  operators: [Operator, Operator];
  midtrans: { control_token: string } | null;
}

const { PASAR_E2E_RUNTIME, CHROMIUM_PATH, SCREENSHOT_DIR } = process.env;

if (!PASAR_E2E_RUNTIME) throw new Error("PASAR_E2E_RUNTIME must name the runtime.json of a running copy.");

/** The running copy under test. */
export const runtime = JSON.parse(readFileSync(PASAR_E2E_RUNTIME, "utf8")) as Runtime;
export const chromiumPath = CHROMIUM_PATH || "/usr/bin/chromium";
/** Where screenshots go; none are made without it. */
export const screenshotDir = SCREENSHOT_DIR || null;

/** Members of one seller who can sign in; different files take different sellers so that their orders do not mix. */
export function membersOf(sellerIndex: number): [Account, ...Account[]] {
  const sellers = [...new Set(runtime.accounts.map(({ seller }) => seller).filter((seller) => seller !== null))];
  const [first, ...others] = runtime.accounts.filter(({ seller }) => seller === sellers.at(sellerIndex));
  if (!first) throw new Error("The running copy has no seller with accounts.");
  return [first, ...others];
}

/** Finds a member of one seller by the role; throws when nobody there has it. */
export function membersByRole(sellerIndex: number): (role: string) => Account {
  const members = membersOf(sellerIndex);
  return (role) => {
    const member = members.find((one) => one.role === role);
    if (!member) throw new Error(`${members[0].seller} has no ${role} who can sign in.`);
    return member;
  };
}
