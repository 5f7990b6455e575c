import type { FoundOutlet } from "@pasar/contracts/outlets";
import { weekdayName } from "../../lib/weekday";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";

/** Where an outlet stands in the list, for links within the page. */
export function anchorOf({ handle }: Pick<FoundOutlet, "handle">): string {
  return `warong-${handle}`;
}

/** When it closes or opens next; null when nobody knows. */
export function changeWords({ open_now, next_change }: FoundOutlet): string | null {
  if (!next_change) return null;
  const { weekday, time } = next_change;
  return open_now ? m.closes_at({ time }) : m.opens_at({ day: weekdayName(weekday, getLocale()), time });
}

/** How many orders come before. */
export function queueWords(queue: number): string {
  return queue === 0 ? m.queue_empty() : m.queue_orders({ count: queue });
}
