import type { SellerKind } from "@pasar/contracts/catalogue";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

/** Says whether a group of families or a village outlet sells. */
export function SellerBadge({ kind }: { kind: SellerKind }) {
  const kube = kind === "kube";
  return (
    <span className={`badge ${kube ? "bg-leaf-pale text-leaf" : "bg-turmeric-pale text-turmeric-ink"}`}>
      <Icon name={kube ? "people" : "shop"} size={15} /> {kube ? m.kube() : m.ewarong()}
    </span>
  );
}
