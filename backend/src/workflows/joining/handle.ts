import type { SellerKind } from "@pasar/contracts/catalogue";

const LONGEST_HANDLE = 60;
const HANDLE_OF_KIND: Record<SellerKind, string> = { kube: "kube", ewarong: "e-warong" };

/** The handle a name wishes for in web addresses: "KUBE Mawar" gives "kube-mawar"; a name in another script only its kind. */
export function handleOf(name: string, kind: SellerKind): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_HANDLE)
    .replace(/^-+|-+$/g, "");
  return slug || HANDLE_OF_KIND[kind];
}
