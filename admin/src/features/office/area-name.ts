import type { OfficeArea } from "@pasar/contracts/office";
import type { Translate } from "../../lib/text";

/** How an officer's area is called; null is the whole country. */
export function areaName(area: OfficeArea | null, text: Translate): string {
  return area?.name ?? text("office_whole_country");
}
