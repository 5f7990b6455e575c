import type { Identity } from "@pasar/contracts/access";

/** The page each kind of person begins with. */
export function homeOf({ kind }: Pick<Identity, "kind">): string {
  return { member: "/beranda", officer: "/dinas", applicant: "/daftar" }[kind];
}
