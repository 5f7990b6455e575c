/** An answer with its body read. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Headers;
}

/** Talks to one backend as the shop or the work app would. */
export class Api {
  constructor(
    readonly url: string,
    private readonly publishableKey: string,
    readonly headers: Record<string, string> = {},
  ) {}

  /** The same client with further headers, such as a member's token. */
  with(headers: Record<string, string>): Api {
    return new Api(this.url, this.publishableKey, { ...this.headers, ...headers });
  }

  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send<Body>("GET", path);
  }

  post<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send<Body>("POST", path, body === undefined ? undefined : JSON.stringify(body), "application/json");
  }

  /** Sends a body as it is, for what no honest client would send. */
  async send<Body>(method: string, path: string, body?: string | Buffer, contentType?: string): Promise<Answer<Body>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        "x-publishable-api-key": this.publishableKey,
        ...(body === undefined || !contentType ? {} : { "content-type": contentType }),
        ...this.headers,
      },
      body,
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) as Body, headers: response.headers };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
