import type { Identity } from "@pasar/contracts/access";
import { QueryClient } from "@tanstack/react-query";
import { useConnection } from "../lib/connection";
import { dropCopy, keepCopy, restoreCopy } from "../lib/offline-copy";
import { personOf, useSession } from "../lib/session";

/**
 * The client for everything read from the backend. It begins with what this phone kept of the person's data, keeps
 * that up to date, and forgets it when another person signs in or this one leaves.
 */
export function createWorkClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // Whether a phone has signal is found out by asking; pages poll, so a failed request needs no retry of its own.
        networkMode: "always",
        retry: false,
        gcTime: Number.POSITIVE_INFINITY,
      },
    },
  });
  const owner = () => ownerOf(useSession.getState().identity);
  const person = owner();
  if (person) restoreCopy(client, person);
  keepCopy(client, owner);
  forgetWithOwner(client);
  useConnection.subscribe((now, before) => {
    if (now.connection === "online" && before.connection !== "online") void client.invalidateQueries();
  });
  return client;
}

/** A person who becomes a member, or stops being one, sees other data. */
function ownerOf(identity: Identity | null): string | null {
  return identity && `${identity.kind}:${personOf(identity).id}`;
}

function forgetWithOwner(client: QueryClient): void {
  useSession.subscribe((now, before) => {
    if (!before.identity || ownerOf(now.identity) === ownerOf(before.identity)) return;
    client.clear();
    dropCopy();
  });
}
