import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** One call as the server saw it. */
interface SeenCall {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** Milliseconds a rail may take: long enough that a busy machine's honest answer is not taken for silence. */
export const ANSWER_MS = 2_000;

type Reply = (response: ServerResponse) => void;

/** An answer with a status and a body; text is sent as it is. */
export const answer =
  (status: number, body: unknown): Reply =>
  (response) =>
    void response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));

/** What may happen on the way to a rail. */
export const FAULTS: Record<string, Reply> = {
  silence: () => undefined,
  "a reset connection": (response) => void response.socket?.resetAndDestroy(),
  "a 500": answer(500, { success: false, error: "Internal server error" }),
  "a proxy's page": answer(502, "<html>Bad gateway</html>"),
  "malformed JSON": answer(200, '{"data": [{"cost":'),
  "JSON that is no object": answer(200, "[]"),
  "a used-up quota": answer(429, { meta: { message: "Too many requests", code: 429 }, data: null }),
  "a wrong key": answer(401, { success: false, error: "Unauthorized" }),
};

/** A local server in the place of a rail. Replies are used up in order; the last one stays. */
export class RailServer {
  readonly calls: SeenCall[] = [];
  private replies: Reply[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  async listen(): Promise<void> {
    await once(this.server.listen(0, "127.0.0.1"), "listening");
  }

  get baseUrl(): string {
    const { port } = this.server.address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  reply(...replies: Reply[]): void {
    this.replies = replies;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += chunk;
    this.calls.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body });
    const [reply] = this.replies.length > 1 ? this.replies.splice(0, 1) : this.replies;
    reply?.(response);
  }
}
