import type { Promotion } from "@pasar/contracts/promotion";
import { formatRupiah } from "@pasar/locale/money";
import { useLanguage } from "../../lib/text";
import { usePromotionText } from "./promotion-text";

/** What is said of a promotion, in the reader's language. */
export function usePromotionFacts() {
  const say = usePromotionText();
  const locale = useLanguage() === "en" ? "en-GB" : "id-ID";
  // The days are days in Jakarta already, so they are written without another time zone.
  const day = (date: string) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
      new Date(date),
    );
  return {
    name: ({ code, title }: Promotion) => (code === null ? title : `${code}: ${title}`),
    minimum: ({ minimum }: Promotion) =>
      minimum > 0 ? say("minimum", { minimum: formatRupiah(minimum) }) : say("no_minimum"),
    days: ({ starts_on, ends_on }: Promotion) => say("days", { from: day(starts_on), to: day(ends_on) }),
    state: ({ state, starts_on, ends_on }: Promotion) =>
      say(`state_${state}`, { from: day(starts_on), to: day(ends_on) }),
    uses: ({ uses, most_uses }: Promotion) =>
      most_uses === null ? say("uses", { uses }) : say("uses_of", { uses, most: most_uses }),
  };
}
