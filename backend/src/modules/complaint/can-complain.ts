import type { OrderStage } from "@pasar/contracts/order";
import { COMPLAIN_WITHIN_DAYS } from "./complaint-moves";

const DAY_MS = 86_400_000;

/** An order as far as it decides whether its buyer may complain. `moved_at` is when it came to its stage. */
interface Complained {
  stage: OrderStage;
  /** The buyer has paid: to us, or the seller in cash. */
  isPaid: boolean;
  moved_at: Date | string | null;
}

/** Whether a buyer may complain: while paid goods are on their way, and for some days after they came. */
export function canComplain({ stage, isPaid, moved_at }: Complained, now: Date): boolean {
  if (!isPaid) return false;
  if (stage === "sent") return true;
  if (stage !== "completed" || moved_at === null) return false;
  return now.getTime() - new Date(moved_at).getTime() < COMPLAIN_WITHIN_DAYS * DAY_MS;
}
