import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils";
import { CASH_LIMIT } from "./rules";

/**
 * Cash at pickup or at the door. Authorising moves no money: it lets the order stand, and the capture is recorded when a
 * member says that the cash is in hand.
 */
class CashOnDeliveryService extends AbstractPaymentProvider {
  static override identifier = "cod";

  // Medusa's own is protected, and a provider must be constructible.
  constructor(container: Record<string, unknown>, options: Record<string, unknown>) {
    super(container, options);
  }

  /** Throws INVALID_DATA when the amount is not whole rupiah or above the cash limit. */
  async initiatePayment({ amount, currency_code }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const rupiah = Number(amount);
    if (currency_code.toLowerCase() !== "idr" || !Number.isInteger(rupiah) || rupiah <= 0 || rupiah > CASH_LIMIT) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "payment_method_unavailable");
    }
    return { id: crypto.randomUUID(), status: "pending", data: { method: "cod" } };
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const { data } = await this.initiatePayment(input);
    return { status: "pending", data };
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: "authorized", data: { ...data, state: "authorized" } };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...data, state: "captured" } };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...data, state: "canceled" } };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data };
  }

  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...data, state: "refunded_in_cash" } };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const state = data?.state;
    if (state === "captured" || state === "canceled") return { status: state, data };
    return { status: "authorized", data };
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" };
  }
}

export default CashOnDeliveryService;
