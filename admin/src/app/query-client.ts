import { QueryClient } from "@tanstack/react-query";
import { useConnection } from "../lib/connection";
import { dropCopy, keepCopy, restoreCopy } from "../lib/offline-copy";
import { useSession } from "../lib/session";

/**
 * The client for everything read from the backend. It begins with what this phone kept of the member's data, keeps
 * that up to date, and forgets it when another member signs in or this one leaves.
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
  const owner = () => useSession.getState().identity?.member.id ?? null;
  const member = owner();
  if (member) restoreCopy(client, member);
  keepCopy(client, owner);
  forgetWithOwner(client);
  useConnection.subscribe((now, before) => {
    if (now.connection === "online" && before.connection !== "online") void client.invalidateQueries();
  });
  return client;
}

function forgetWithOwner(client: QueryClient): void {
  useSession.subscribe((now, before) => {
    if (!before.identity || now.identity?.member.id === before.identity.member.id) return;
    client.clear();
    dropCopy();
  });
}
