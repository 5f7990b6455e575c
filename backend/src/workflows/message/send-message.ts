import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Refusal } from "../../http/refusal";
import { type MessageTemplate, say } from "../../locale/messages";

const CHANNEL = "whatsapp";
/** Nobody has told us another language of theirs when a message is written, so it is everyone's: Indonesian. */
const LANGUAGE = "id";
const PLACE = /\{(\w+)\}/g;
const CODE_TEMPLATES: readonly MessageTemplate[] = ["sign_in_code"];

/** A message to one phone. The sentence of template `x` is `message_x` of the locale files. */
export interface Message {
  /** E.164. */
  to: string;
  template: MessageTemplate;
  values: Record<string, string>;
}

/** Sends a message that must arrive. Throws `message_not_sent`. */
export async function sendMessage(container: MedusaContainer, { to, template, values }: Message): Promise<void> {
  const key = `message_${template}` as const;
  const parameters = [...say(LANGUAGE, key).matchAll(PLACE)].map(([, place = ""]) => values[place] ?? "");
  const data = {
    language: LANGUAGE,
    parameters,
    isCode: CODE_TEMPLATES.includes(template),
    text: say(LANGUAGE, key, values),
  };
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({ to, channel: CHANNEL, template, data });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(error as Error);
    throw new Refusal("message_not_sent");
  }
}

/** Sends a message that nothing waits for: a failure is logged, and what it tells of stands. */
export async function notify(container: MedusaContainer, message: Message): Promise<void> {
  await sendMessage(container, message).catch(() => undefined);
}
