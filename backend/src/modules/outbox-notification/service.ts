import type { NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService, ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Database } from "../../database/connection";
import { keepInOutbox } from "../../database/outbox";

/** Puts messages of the channel `whatsapp` into the demo's outbox instead of sending them. */
class OutboxNotificationService extends AbstractNotificationProviderService {
  static override identifier = "outbox";
  private readonly database: Database;

  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Database }) {
    super();
    this.database = container[ContainerRegistrationKeys.PG_CONNECTION];
  }

  override async send({
    to,
    template,
    data,
  }: NotificationTypes.ProviderSendNotificationDTO): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { text } = data as { text: string };
    return { id: await keepInOutbox(this.database, { to, template, text }) };
  }
}

export default OutboxNotificationService;
