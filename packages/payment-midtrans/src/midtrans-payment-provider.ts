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
import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type { MidtransConfig } from "./config";
import { createMidtransGateway } from "./gateway";
import { METHOD_LIMITS } from "./method-limits";
import { isPaid, type MidtransGateway, type MidtransMethod } from "./midtrans-types";
import { refuse, speaking } from "./provider-errors";
import { assertOptions, type MidtransOptions, toConfig } from "./provider-options";
import { readSessionData, type SessionData, toSessionCharge } from "./session-data";
import { refundSession } from "./session-refund";
import { assertUntampered, startSession, toRupiah } from "./session-start";
import { sessionStatus } from "./session-status";

/** Payment by one Midtrans method: the order comes first, the charge on authorization, money later. */
export abstract class MidtransPaymentProvider extends AbstractPaymentProvider<MidtransOptions> {
  protected abstract readonly method: MidtransMethod;
  private readonly gateway: MidtransGateway;
  private readonly midtrans: MidtransConfig;
  private readonly returnUrl: string | undefined;

  static override validateOptions(options: Record<string, unknown>): void {
    assertOptions(options);
  }

  constructor(cradle: Record<string, unknown>, options: MidtransOptions) {
    super(cradle, options);
    this.midtrans = toConfig(options);
    this.gateway = createMidtransGateway(this.midtrans);
    this.returnUrl = options.returnUrl || undefined;
  }

  /** Checks currency, amount and seal; talks to nobody. Throws INVALID_DATA. */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = String(input.data?.session_id ?? "");
    const data = startSession({ ...this.startInput(input), sessionId, offeredSeal: input.data?.checkout_seal });
    // A shared charge is made after its orders exist, so its sessions wait from the start; a buyer's own begins unasked.
    const status = data.shared ? PaymentSessionStatus.PENDING_AUTHORIZATION : PaymentSessionStatus.PENDING;
    return { id: sessionId, status, data };
  }

  /**
   * Starts over for another amount. Throws NOT_ALLOWED when the buyer already has something to pay,
   * or when the session is sealed for another amount and no new seal comes along.
   */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const data = this.sessionOf(input.data);
    const offeredSeal = input.data?.checkout_seal;
    if (toRupiah(input.amount) === data.amount && !offeredSeal) return { data };
    if (data.charge) throw refuse(MedusaError.Types.NOT_ALLOWED, "This payment has already been charged");
    const next = startSession({ ...this.startInput(input), sessionId: data.session_id, offeredSeal });
    if (data.shared && !next.shared) {
      throw refuse(MedusaError.Types.NOT_ALLOWED, "A shared payment needs a new seal for its new amount");
    }
    return { data: next };
  }

  /** Charges an unsealed session once, then tells where the money is. Throws only MedusaError. */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = this.sessionOf(input.data);
    if (!data.shared && !data.charge) return this.charge(data);
    return this.currentState(data);
  }

  /** Nothing to do: these methods settle by themselves. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: input.data };
  }

  /** Withdraws the charge of an unsealed session; one that is final already stays as it is. */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const data = this.sessionOf(input.data);
    if (data.charge) await speaking(this.gateway.cancel(data.charge.transaction_id));
    return { data };
  }

  /** Withdraws an unpaid charge. Throws NOT_ALLOWED when its money has arrived. */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const data = readSessionData(input.data);
    if (!data?.charge) return { data: input.data };
    const change = await speaking(this.gateway.cancel(data.charge.transaction_id));
    const tooLate = change.outcome === "not_modifiable" && (change.transaction === null || isPaid(change.transaction));
    if (tooLate) throw refuse(MedusaError.Types.NOT_ALLOWED, "This payment has already been paid");
    return { data };
  }

  /** Gives money back, through Midtrans where the method can. Throws NOT_ALLOWED beyond the amount of the session. */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const data = this.sessionOf(input.data);
    return { data: await refundSession(this.gateway, data, toRupiah(input.amount), input.context?.idempotency_key) };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const data = this.sessionOf(input.data);
    if (!data.shared && !data.charge) return { status: PaymentSessionStatus.PENDING, data };
    return this.currentState(data);
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const { data } = await this.getPaymentStatus(input);
    return { data };
  }

  /**
   * Always `not_supported`: the shop has its own notification inbox, which stores first and asks Midtrans
   * before it believes. Medusa's built-in path answers 200 before anything is checked and keeps its event
   * in memory only, so a settlement could be lost or, with a session id that is gone, hit a foreign cart.
   */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private async charge(data: SessionData): Promise<AuthorizePaymentOutput> {
    const { expiresInMinutes } = METHOD_LIMITS[data.method];
    const { charge_ref: orderRef, total: amount, method } = data;
    const transaction = await speaking(
      this.gateway.charge({ orderRef, amount, method, expiresInMinutes, returnUrl: this.returnUrl }),
    );
    return {
      status: sessionStatus(transaction, data),
      data: { ...data, charge: toSessionCharge(transaction, null) },
    };
  }

  private async currentState(data: SessionData): Promise<GetPaymentStatusOutput> {
    const transaction = await speaking(this.gateway.status(data.charge?.transaction_id ?? data.charge_ref));
    if (!transaction) return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data };
    const charge = data.shared ? null : toSessionCharge(transaction, data.charge);
    return { status: sessionStatus(transaction, data), data: { ...data, charge } };
  }

  private sessionOf(data: Record<string, unknown> | undefined): SessionData {
    const session = readSessionData(data);
    if (session?.method !== this.method) {
      throw refuse(MedusaError.Types.INVALID_DATA, "This payment session does not belong to this payment method");
    }
    assertUntampered(session, this.midtrans.serverKey);
    return session;
  }

  private startInput(input: InitiatePaymentInput) {
    return {
      method: this.method,
      currency: input.currency_code,
      amount: input.amount,
      serverKey: this.midtrans.serverKey,
    };
  }
}
