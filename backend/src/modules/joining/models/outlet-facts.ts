import { model } from "@medusajs/framework/utils";
import { RUNNER_KINDS, TERMINAL_STATUSES } from "@pasar/contracts/joining";

/** What an approved outlet declared: who runs it, its bank agent, its terminal and its suppliers. */
const OutletFacts = model.define("outlet_facts", {
  id: model.id({ prefix: "outlet" }).primaryKey(),
  seller_id: model.text().unique(),
  runner: model.enum([...RUNNER_KINDS]),
  /** Seller id of the KUBE that runs it. */
  kube_id: model.text().nullable(),
  bank: model.text(),
  bank_agent_number: model.text(),
  terminal: model.enum([...TERMINAL_STATUSES]),
  /** `{ name, kind, is_official }[]`; an official is refused, so each says false. */
  suppliers: model.json(),
});

export default OutletFacts;
