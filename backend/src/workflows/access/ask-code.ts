import { randomInt } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf } from "../../database/connection";
import { type CodeAsk, storeCode } from "../../database/one-time-codes";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import { hashSecret } from "../../modules/access/secret";
import { sendMessage } from "../message/send-message";

/**
 * Sends a one-time code to a phone, known or not. Throws `invalid_phone`, `too_many_attempts`, `message_not_sent`.
 */
export async function askCode(container: MedusaContainer, ask: CodeAsk): Promise<void> {
  const phone = toPhone(ask.phone);
  if (!phone) throw new Refusal("invalid_phone");
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const isStored = await storeCode(databaseOf(container), { ...ask, phone }, await hashSecret(code));
  if (!isStored) throw new Refusal("too_many_attempts");
  await sendMessage(container, { to: phone, template: "sign_in_code", values: { code } });
}
