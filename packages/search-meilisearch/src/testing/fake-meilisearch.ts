import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** What arrived at the double. */
export interface Received {
  method: string;
  path: string;
  authorization: string;
  body: string;
}

type Reply = (response: ServerResponse) => void;

/**
 * A double of the server's HTTP manners, not of its search: it takes writes as tasks, answers searches with what it was
 * told, and can be in trouble. It is there to prove what the provider sends, repeats and makes of failures.
 */
export class FakeMeilisearch {
  readonly received: Received[] = [];
  /** Documents of each known index. */
  readonly indexes = new Map<string, number>([["known_v1", 3]]);
  /** Answers to the next searches, hit by hit of each query. */
  readonly searches: object[] = [];
  readonly #troubles: Reply[] = [];
  readonly #tasks: object[] = [];
  #polls = 0;

  private constructor(readonly server: Server) {
    server.on("request", (request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<FakeMeilisearch> {
    const fake = new FakeMeilisearch(createServer());
    fake.server.listen(0, "127.0.0.1");
    await once(fake.server, "listening");
    return fake;
  }

  get host(): string {
    const { port } = this.server.address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** The next requests end like this before the double is well again. */
  trouble(...replies: Reply[]): void {
    this.#troubles.push(...replies);
  }

  /** The next task ends as failed. */
  failNextTask(error: { message: string; code: string }): void {
    this.#tasks.push({ status: "failed", error });
  }

  /** How the task stays before it ends, in polls. */
  delayTasks(polls: number): void {
    this.#polls = polls;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url: path = "", headers } = request;
    this.received.push({ method, path, authorization: headers.authorization ?? "", body });
    const reply = this.#troubles.shift() ?? this.#replyTo(method, path, body);
    reply(response);
  }

  #replyTo(method: string, path: string, body: string): Reply {
    const index = /^\/indexes\/([^/?]+)/.exec(path)?.[1];
    if (path === "/health") return json(200, { status: "available" });
    if (path === "/stats") return json(200, { indexes: this.#stats() });
    if (path.startsWith("/tasks/")) return json(200, this.#task(Number(path.slice("/tasks/".length))));
    if (path === "/multi-search") return json(200, this.#results(body));
    if (method === "GET" && index !== undefined && !this.indexes.has(index)) return refusal(404, "index_not_found");
    if (method === "GET") return json(200, { uid: index });
    return json(202, { taskUid: this.received.length, indexUid: index ?? null, status: "enqueued", type: "any" });
  }

  #stats(): object {
    return Object.fromEntries([...this.indexes].map(([name, numberOfDocuments]) => [name, { numberOfDocuments }]));
  }

  #task(uid: number): object {
    if (this.#polls > 0) {
      this.#polls -= 1;
      return { uid, status: "processing", error: null };
    }
    return { uid, status: "succeeded", error: null, ...this.#tasks.shift() };
  }

  #results(body: string): object {
    const { queries, federation } = JSON.parse(body) as { queries: object[]; federation?: object };
    const next = () => ({ hits: [], estimatedTotalHits: 0, processingTimeMs: 1, query: "", ...this.searches.shift() });
    return federation ? next() : { results: queries.map(next) };
  }
}

/** Answers with a status and JSON. */
export function json(status: number, body: object): Reply {
  return (response) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** Answers as the server refuses. */
export function refusal(status: number, code: string, message = `refused: ${code}`): Reply {
  return json(status, { message, code, type: "invalid_request", link: "" });
}

/** Answers with a page of some proxy. */
export function page(status: number): Reply {
  return (response) => void response.writeHead(status).end("<html>Bad gateway</html>");
}

/** Hangs up without an answer. */
export const hangUp: Reply = (response) => response.destroy();

/** Never answers. */
export const silence: Reply = () => undefined;
