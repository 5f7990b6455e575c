import type { MedusaRequest } from "@medusajs/framework/http";
import type { OutboxMessageList } from "@pasar/contracts/access";
import { config } from "../../../config";
import { databaseOf } from "../../../database/connection";
import { listOutbox } from "../../../database/outbox";
import { openRoute } from "../../../http/acting";
import { toPhone } from "../../../http/phone";
import { Refusal } from "../../../http/refusal";

/** `GET /demo/outbox?phone=`: what the demo would have sent. Throws `not_found` outside a demo. Gives `OutboxMessageList`. */
export const GET = openRoute<MedusaRequest>("demo.outbox", async (req, res) => {
  if (!config.hasDemoOutbox) throw new Refusal("not_found");
  const { phone } = req.query;
  const of = typeof phone === "string" ? (toPhone(phone) ?? phone) : null;
  const list: OutboxMessageList = { messages: await listOutbox(databaseOf(req.scope), of) };
  res.json(list);
});
