import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WhatsAppError } from "./whatsapp-error";
import { WhatsAppProvider } from "./whatsapp-provider";

const TOKEN = "EAAG-token-of-nobody";
const CODE = "482915";
const ACCEPTED = {
  messaging_product: "whatsapp",
  contacts: [{ input: "6281200002000", wa_id: "6281200002000" }],
  messages: [{ id: "wamid.HBgNNjI4MTIw", message_status: "accepted" }],
};

const refused = (code: number, message: string) => ({
  error: { message, type: "OAuthException", code, error_data: { messaging_product: "whatsapp" }, fbtrace_id: "A1" },
});

let server: Server;
let requests: { path: string; authorization: string; body: Record<string, unknown> }[];
let answer: (response: ServerResponse) => void;

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = "";
  for await (const chunk of request) text += chunk;
  const { authorization = "" } = request.headers;
  requests.push({ path: request.url ?? "", authorization, body: JSON.parse(text) });
  answer(response);
}

function answerWith(status: number, body: unknown): void {
  answer = (response) => void response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
}

beforeEach(async () => {
  requests = [];
  answerWith(200, ACCEPTED);
  server = createServer((request, response) => void receive(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function provider(change: { baseUrl?: string } = {}): WhatsAppProvider {
  const { port } = server.address() as { port: number };
  const baseUrl = `http://127.0.0.1:${port}/v23.0`;
  return new WhatsAppProvider({}, { token: TOKEN, phoneNumberId: "1050", baseUrl, timeoutMs: 2_000, ...change });
}

function send(to: WhatsAppProvider, isCode = true) {
  const data = { language: "id", parameters: [CODE], isCode };
  return to.send({ to: "+6281200002000", channel: "whatsapp", template: "sign_in_code", data });
}

const failureOf = async (sending: Promise<unknown>): Promise<WhatsAppError> => {
  const error = await sending.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WhatsAppError);
  return error as WhatsAppError;
};

describe("sending a template message", () => {
  it("fills the template and gives Meta's id", async () => {
    expect(await send(provider())).toEqual({ id: "wamid.HBgNNjI4MTIw" });
    const texts = [{ type: "text", text: CODE }];
    expect(requests).toEqual([
      {
        path: "/v23.0/1050/messages",
        authorization: `Bearer ${TOKEN}`,
        body: {
          messaging_product: "whatsapp",
          recipient_type: "individual",
          to: "6281200002000",
          type: "template",
          template: {
            name: "sign_in_code",
            language: { code: "id" },
            components: [
              { type: "body", parameters: texts },
              { type: "button", sub_type: "url", index: "0", parameters: texts },
            ],
          },
        },
      },
    ]);
  });

  it("puts only a code behind the button", async () => {
    await send(provider(), false);
    expect(requests[0]?.body).toMatchObject({ template: { components: [{ type: "body" }] } });
  });

  it.each([
    ["a number without WhatsApp", 400, refused(131_026, "Message undeliverable"), 131_026, false],
    ["a template nobody approved", 404, refused(132_001, "Template name does not exist"), 132_001, false],
    ["a token that ran out", 401, refused(190, "Error validating access token"), 190, false],
    ["too many messages", 429, refused(130_429, "Rate limit hit"), 130_429, true],
    ["too many to one person", 400, refused(131_056, "Pair rate limit hit"), 131_056, true],
    ["a page of some proxy", 502, "<html>Bad gateway</html>", null, true],
    ["an answer without a message", 200, {}, null, true],
  ])("tells of %s", async (_, status, body, code, isPassing) => {
    answerWith(status, body);
    expect(await failureOf(send(provider()))).toMatchObject({ code, isPassing });
  });

  it("does not wait for ever", async () => {
    answer = () => undefined;
    expect((await failureOf(send(provider()))).message).toBe("WhatsApp did not answer in time");
  });

  it("tells when nobody is there, and never the token or the code", async () => {
    const failures = [await failureOf(send(provider({ baseUrl: "http://127.0.0.1:1" })))];
    answerWith(400, refused(100, "Invalid parameter"));
    failures.push(await failureOf(send(provider())));
    for (const { message, stack } of failures) {
      expect(`${message}${stack}`).not.toContain(TOKEN);
      expect(`${message}${stack}`).not.toContain(CODE);
    }
  });

  it("does not start without its settings", () => {
    expect(() => WhatsAppProvider.validateOptions({ token: "", phoneNumberId: "1050" })).toThrow("phoneNumberId");
  });
});
