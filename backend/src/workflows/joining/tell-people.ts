import type { MedusaContainer } from "@medusajs/framework/types";
import type { MessageTemplate } from "../../locale/messages";
import { notify } from "../message/send-message";

/** Tells each phone (E.164) the same; what it tells of stands even where a message does not arrive. */
export async function tellPeople(
  container: MedusaContainer,
  phones: readonly string[],
  template: MessageTemplate,
  values: Record<string, string>,
): Promise<void> {
  await Promise.all(phones.map((to) => notify(container, { to, template, values })));
}
