import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { vi } from "vitest";

/** A receiver of notifications that answers with a status of the test's choice. */
export interface NotificationInbox {
  url: string;
  received: Record<string, string>[];
  /** Every notification as it came over the wire. */
  raw: { body: string; headers: IncomingHttpHeaders }[];
  answerWith(status: number): void;
  close(): Promise<void>;
}

/** Waits until something about the received notifications holds, however busy the machine is. */
export const untilReceived = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000 });

export async function startInbox(): Promise<NotificationInbox> {
  const received: Record<string, string>[] = [];
  const raw: NotificationInbox["raw"] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    raw.push({ body, headers: request.headers });
    received.push(JSON.parse(body) as Record<string, string>);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    raw,
    answerWith(next) {
      status = next;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
