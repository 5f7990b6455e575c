import type { OfficeArea } from "@pasar/contracts/office";
import type { OfficeTranslate } from "../../lib/office-text";

/** How an officer's area is called; null is the whole country. */
export function areaName(area: OfficeArea | null, text: OfficeTranslate): string {
  return area?.name ?? text("office_whole_country");
}
