import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { MEMBERS_CHANGED, type MembersChangedData, tellOfMembers as tell } from "../workflows/group/tell-of-members";

/** Tells the members of a seller how their list has changed. */
export default async function tellOfMembers({ event, container }: SubscriberArgs<MembersChangedData>): Promise<void> {
  await tell(container, event.data);
}

export const config: SubscriberConfig = { event: MEMBERS_CHANGED };
