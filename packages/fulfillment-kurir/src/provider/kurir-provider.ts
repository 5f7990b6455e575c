import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
  Logger,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import { fieldsOf, textOf } from "../rail/fields";
import { RailError } from "../rail/rail-error";
import { chooseQuote, type ServiceQuote } from "../rail/service-quote";
import type { ShippingRail } from "../rail/shipping-rail";
import type { CourierRates, Journey } from "../rates/courier-rates";
import { journeyOf } from "./cart-journey";
import { bookingRequestOf, fulfilmentDataOf, labelsOf } from "./fulfilment-booking";
import { createRail, createRates, type KurirOptions, optionsProblem } from "./kurir-options";
import { choiceOf, methodDataOf } from "./method-data";

const NOTHING_TO_DO: CreateFulfillmentResult = { data: {}, labels: [] };

/** Sends parcels by courier: fees of the rail that the options name, and bookings where that rail takes them. */
export class KurirProvider extends AbstractFulfillmentProviderService {
  static override identifier = "kurir";
  private readonly rail: ShippingRail;
  private readonly rates: CourierRates;

  constructor({ logger }: { logger?: Pick<Logger, "warn"> }, options: KurirOptions = {}) {
    super();
    this.rail = createRail(options);
    this.rates = createRates(this.rail, {
      cache: options.cache,
      onFailure: (error) => logger?.warn(`Courier fees are not the rail's: ${error}`),
    });
  }

  /** Refuses to start with options that cannot work. Medusa hands over nothing when there are none. */
  static validateOptions(options: Record<string, unknown> = {}): void {
    const problem = optionsProblem(options);
    if (problem) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, problem);
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "courier" }];
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return data.id === "courier";
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  /**
   * The fee in rupiah of the service in `data` (`courier`, `service`), without one of the cheapest reguler. Throws
   * INVALID_DATA `way_unavailable` when a village is unknown or nobody carries the parcel; a rail that fails never does.
   */
  override async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const { quote } = await this.chosen(data, context);
    return { calculated_amount: quote.fee, is_calculated_price_tax_inclusive: true };
  }

  /** Quotes again and keeps the service with its fee and its ends. Throws like calculatePrice. */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>,
    context: unknown,
  ): Promise<Record<string, unknown>> {
    const { journey, quote } = await this.chosen(data, context);
    return { ...optionData, ...methodDataOf(journey, quote) };
  }

  /** Books under the fulfilment's id when the rail can and all is known; otherwise gives no label. */
  override async createFulfillment(
    data: unknown,
    items: readonly unknown[],
    order: unknown,
    fulfilment: unknown,
    additionalData?: unknown,
  ): Promise<CreateFulfillmentResult> {
    const request = this.rail.canBook ? bookingRequestOf({ data, items, order, fulfilment, additionalData }) : null;
    if (!request) return NOTHING_TO_DO;
    const booking = await this.rail.book(request).catch(refuse);
    return { data: fulfilmentDataOf(this.rail.name, request.courier, booking), labels: labelsOf(booking) };
  }

  /** Cancels the booking, if there is one. */
  override async cancelFulfillment(data: unknown): Promise<Record<string, unknown>> {
    const bookingId = textOf(fieldsOf(data).booking_id);
    if (bookingId) await this.rail.cancel(bookingId).catch(refuse);
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return NOTHING_TO_DO;
  }

  private async chosen(data: unknown, context: unknown): Promise<{ journey: Journey; quote: ServiceQuote }> {
    const journey = journeyOf(context);
    const quote = journey && chooseQuote(await this.rates.quotes(journey), choiceOf(data));
    if (!quote) throw new MedusaError(MedusaError.Types.INVALID_DATA, "way_unavailable", "way_unavailable");
    return { journey, quote };
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof RailError)) throw error;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error.message, error.kind);
}
