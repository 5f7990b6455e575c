import type { SellerHome, WaitingOrders } from "@pasar/contracts/home";
import type { TextKey } from "../../lib/text";
import type { IconName } from "../../ui/icon";

/** One thing that waits for the member, with the page where it is done. */
export interface Task {
  label: TextKey;
  icon: IconName;
  to: string;
  count: number;
  /** How many of them have waited too long. */
  late: number;
  /** Since when the first of them waits, ISO 8601; `null` where it does not matter. */
  since: string | null;
}

/** What waits for the member, the most urgent first. Nothing that does not wait. */
export function tasksOf({ accept, prepare, hand_over, deliver, ...rooms }: SellerHome["tasks"]): Task[] {
  const orders = (label: TextKey, icon: IconName, to: string, waiting: WaitingOrders): Task => ({
    label,
    icon,
    to,
    count: waiting.count,
    late: waiting.late,
    since: waiting.oldest_at,
  });
  const room = (label: TextKey, icon: IconName, to: string, count: number): Task => ({
    label,
    icon,
    to,
    count,
    late: 0,
    since: null,
  });
  const active = "/pesanan?tab=active";
  return [
    orders("home_task_accept", "bell", "/pesanan", accept),
    orders("home_task_prepare", "box", active, prepare),
    orders("home_task_hand_over", "handOver", active, hand_over),
    orders("home_task_deliver", "motor", active, deliver),
    room("home_task_payouts", "wallet", "/uang/kiriman", rooms.payouts),
    room("home_task_approvals", "wallet", "/kelompok/rekening", rooms.approvals),
    room("home_task_low_stock", "alert", "/stok?filter=low", rooms.low_stock),
    room("home_task_drafts", "note", "/produk?status=draft", rooms.drafts),
  ].filter(({ count }) => count > 0);
}
