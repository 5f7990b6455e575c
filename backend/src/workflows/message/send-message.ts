import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Refusal } from "../../http/refusal";
import { type Language, type MessageTemplate, say } from "../../locale/messages";

const CHANNEL = "whatsapp";
/** Members and officers have told us no language of theirs, so theirs is everyone's: Indonesian. */
const LANGUAGE: Language = "id";
const PLACE = /\{(\w+)\}/g;
const CODE_TEMPLATES: readonly MessageTemplate[] = ["sign_in_code"];

/** A message to one phone. The sentence of template `x` is `message_x` of the locale files. */
export interface Message {
  /** E.164. */
  to: string;
  template: MessageTemplate;
  values: Record<string, string>;
  /** Indonesian where it is not said. */
  language?: Language;
  /** Sent once, however often it is asked for. */
  idempotencyKey?: string;
}

/** Sends a message that must arrive. Throws `message_not_sent`. */
export async function sendMessage(container: MedusaContainer, message: Message): Promise<void> {
  const { to, template, values, language = LANGUAGE, idempotencyKey } = message;
  const key = `message_${template}` as const;
  const parameters = [...say(language, key).matchAll(PLACE)].map(([, place = ""]) => values[place] ?? "");
  const data = {
    language,
    parameters,
    isCode: CODE_TEMPLATES.includes(template),
    text: say(language, key, values),
  };
  try {
    await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications({ to, channel: CHANNEL, template, data, idempotency_key: idempotencyKey });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(error as Error);
    throw new Refusal("message_not_sent");
  }
}

/** Sends a message that nothing waits for: a failure is logged, and what it tells of stands. */
export async function notify(container: MedusaContainer, message: Message): Promise<void> {
  await sendMessage(container, message).catch(() => undefined);
}
