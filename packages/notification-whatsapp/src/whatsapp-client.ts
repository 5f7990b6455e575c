import { WhatsAppError } from "./whatsapp-error";

const DEFAULT_BASE_URL = "https://graph.facebook.com/v23.0";
const DEFAULT_TIMEOUT_MS = 8_000;
const LONGEST_REASON = 200;

/** How to reach the Cloud API. */
export interface WhatsAppOptions {
  token: string;
  phoneNumberId: string;
  baseUrl?: string;
  /** Milliseconds for one attempt. */
  timeoutMs?: number;
}

/** A template message. `parameters` fill the template's places in their order. */
export interface TemplateMessage {
  /** E.164. */
  to: string;
  template: string;
  language: string;
  parameters: readonly string[];
  /** A one-time code, which Meta wants in the message and again behind its button. */
  isCode: boolean;
}

/** Sends a template message; gives Meta's message id. Throws WhatsAppError. */
export async function sendTemplate(options: WhatsAppOptions, message: TemplateMessage): Promise<string> {
  const { status, body } = await exchange(options, requestBody(message));
  const id = messageId(body);
  if (status < 400 && id) return id;
  throw refusal(status, body);
}

function requestBody({ to, template, language, parameters, isCode }: TemplateMessage): object {
  const texts = parameters.map((text) => ({ type: "text", text }));
  const button = { type: "button", sub_type: "url", index: "0", parameters: texts };
  const components = texts.length === 0 ? [] : [{ type: "body", parameters: texts }, ...(isCode ? [button] : [])];
  return {
    messaging_product: "whatsapp",
    recipient_type: "individual",
    to: to.replace("+", ""),
    type: "template",
    template: { name: template, language: { code: language }, components },
  };
}

async function exchange(options: WhatsAppOptions, body: object): Promise<{ status: number; body: unknown }> {
  const { token, phoneNumberId, baseUrl = DEFAULT_BASE_URL, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  try {
    const response = await fetch(`${baseUrl}/${phoneNumberId}/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: "error",
    });
    return { status: response.status, body: parse(await response.text()) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    throw new WhatsAppError(isLate ? "WhatsApp did not answer in time" : "WhatsApp could not be reached", null);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function messageId(body: unknown): string | null {
  const { messages } = (body ?? {}) as { messages?: { id?: unknown }[] };
  const id = Array.isArray(messages) ? messages[0]?.id : undefined;
  return typeof id === "string" ? id : null;
}

function refusal(status: number, body: unknown): WhatsAppError {
  const { error } = (body ?? {}) as { error?: { code?: unknown; message?: unknown } };
  if (typeof error?.code !== "number") return new WhatsAppError(`WhatsApp gave an unreadable answer (${status})`, null);
  const reason = typeof error.message === "string" ? error.message.slice(0, LONGEST_REASON) : "no message";
  return new WhatsAppError(`WhatsApp refused the message (${error.code}): ${reason}`, error.code);
}
