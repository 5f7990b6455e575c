import { type OutboxItem, useOutbox } from "../../lib/outbox";
import { personOf, useSession } from "../../lib/session";

/** The changes of the signed-in member that are still on this phone, and how many others' wait for their member. */
export function useOwnChanges(): { waiting: OutboxItem[]; refused: OutboxItem[]; foreign: number } {
  const items = useOutbox((outbox) => outbox.items);
  const owner = useSession(({ identity }) => identity && personOf(identity).id);
  const own = items.filter((item) => item.owner === owner);
  return {
    waiting: own.filter(({ refusal }) => refusal === undefined),
    refused: own.filter(({ refusal }) => refusal !== undefined),
    foreign: items.length - own.length,
  };
}
