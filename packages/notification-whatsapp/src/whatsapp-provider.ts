import type { NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { sendTemplate, type TemplateMessage, type WhatsAppOptions } from "./whatsapp-client";

/** The `data` of a notification for this provider. */
type WhatsAppMessage = Pick<TemplateMessage, "language" | "parameters" | "isCode">;

/** Sends notifications of the channel `whatsapp` as template messages. */
export class WhatsAppProvider extends AbstractNotificationProviderService {
  static override identifier = "whatsapp";

  constructor(
    _container: unknown,
    private readonly options: WhatsAppOptions,
  ) {
    super();
  }

  /** Refuses to start without the token and the number's id. */
  static override validateOptions({ token, phoneNumberId }: Record<string, unknown>): void {
    if (token && phoneNumberId) return;
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "WhatsApp needs `token` and `phoneNumberId`.");
  }

  /** Sends one message; gives Meta's id of it. Throws WhatsAppError. */
  override async send({
    to,
    template,
    data,
  }: NotificationTypes.ProviderSendNotificationDTO): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { language, parameters, isCode } = data as unknown as WhatsAppMessage;
    return { id: await sendTemplate(this.options, { to, template, language, parameters, isCode }) };
  }
}
