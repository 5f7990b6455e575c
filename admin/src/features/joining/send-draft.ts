import type { Application, SaveApplication } from "@pasar/contracts/joining";
import type { QueryClient } from "@tanstack/react-query";
import { ApiError, api } from "../../lib/api";
import { applicationQuery } from "./application";
import { useDraft } from "./draft";

let underWay: Promise<void> | null = null;

/** Sends this phone's answers until the backend has them all; one request at a time. Throws ApiError. */
export async function sendDraft(client: QueryClient): Promise<void> {
  while (useDraft.getState().isDirty) {
    underWay ??= sendOnce(client).finally(() => {
      underWay = null;
    });
    await underWay;
  }
}

async function sendOnce(client: QueryClient): Promise<void> {
  const { kind, version, answers } = useDraft.getState();
  if (!kind) return;
  const body: SaveApplication = { kind, version, answers };
  try {
    const saved = await api<{ application: Application }>("/join/application", { body });
    useDraft.setState((now) => ({
      version: saved.application.version,
      isDirty: now.answers !== answers || now.kind !== kind,
    }));
    client.setQueryData(applicationQuery.queryKey, saved);
  } catch (error) {
    if (isConflict(error)) useDraft.setState({ hasConflict: true });
    throw error;
  }
}

function isConflict(error: unknown): boolean {
  const codes = ["application_changed", "application_locked", "application_not_found"];
  return error instanceof ApiError && codes.includes(error.code);
}

/** Hands in what the backend has. Throws ApiError, with the wrong fields where it was refused for them. */
export async function submitDraft(client: QueryClient): Promise<void> {
  await sendDraft(client);
  const { version } = useDraft.getState();
  const submitted = await api<{ application: Application }>("/join/application/submit", { body: { version } });
  client.setQueryData(applicationQuery.queryKey, submitted);
}
