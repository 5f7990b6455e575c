import type { StockCount, StockMove, StockRow } from "@pasar/contracts/stock";
import type { OutboxItem, SentItem } from "../../lib/outbox";
import { useOutbox } from "../../lib/outbox";
import { personOf, useSession } from "../../lib/session";

/** A shelf as this phone knows it: the backend's figures with this member's changes on the way. */
export interface ShownStock {
  onHand: number;
  available: number;
  /** Changes that wait for a signal. */
  waiting: number;
  /** Why the backend refused a change of this shelf; the member has to decide. */
  refusal: string | null;
}

/** Lays the changes that the row's figures do not hold yet over them, in the order they were made. */
export function showStock(
  row: Pick<StockRow, "variant_id" | "on_hand" | "reserved">,
  changes: { items: readonly OutboxItem[]; sent: readonly SentItem[] },
  readAt: number,
): ShownStock {
  const concerns = ({ topic, subject }: OutboxItem) => topic === "stock" && subject === row.variant_id;
  const own = changes.items.filter(concerns);
  const waiting = own.filter(({ refusal }) => refusal === undefined);
  const unread = changes.sent.filter((item) => concerns(item) && item.sentAt > readAt);
  const onHand = [...unread, ...waiting].reduce((pieces, { body }) => applied(pieces, body), row.on_hand);
  return {
    onHand,
    available: onHand - row.reserved,
    waiting: waiting.length,
    refusal: own.find(({ refusal }) => refusal !== undefined)?.refusal ?? null,
  };
}

function applied(pieces: number, body: object): number {
  const { delta, counted } = body as Partial<StockMove & StockCount>;
  return counted ?? pieces + (delta ?? 0);
}

/** The shelves as this phone knows them, for rows read at `readAt` (milliseconds). */
export function useShownStock(readAt: number) {
  const outbox = useOutbox();
  const owner = useSession(({ identity }) => identity && personOf(identity).id);
  const own = {
    items: outbox.items.filter((item) => item.owner === owner),
    sent: outbox.sent.filter((item) => item.owner === owner),
  };
  return (row: StockRow) => showStock(row, own, readAt);
}
