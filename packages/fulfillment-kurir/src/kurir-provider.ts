import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import { courierRate, type Piece } from "./rates";

interface PricedItem {
  quantity?: unknown;
  variant?: { weight?: number | null; length?: number | null; width?: number | null; height?: number | null } | null;
}

const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
const REGENCY_LENGTH = "18.71".length;
const NOTHING_TO_DO: CreateFulfillmentResult = { data: {}, labels: [] };

/** Sends parcels by courier. Fees come from the zone table; booking at a courier is a later issue. */
export class KurirProvider extends AbstractFulfillmentProviderService {
  static override identifier = "kurir";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "courier" }];
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return data.id === "courier";
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  /** The fee in rupiah. Throws INVALID_DATA `way_unavailable` when a village is unknown or the parcel too heavy. */
  override async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const from = regencyOf(context.from_village_code);
    const to = regencyOf(context.shipping_address?.metadata?.village_code);
    const rate = from && to ? courierRate(from, to, (context.items as PricedItem[]).map(pieceOf)) : null;
    if (!rate) throw new MedusaError(MedusaError.Types.INVALID_DATA, "way_unavailable", "way_unavailable");
    return { calculated_amount: rate.fee, is_calculated_price_tax_inclusive: true };
  }

  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return { ...optionData, ...data };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return NOTHING_TO_DO;
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return NOTHING_TO_DO;
  }
}

function regencyOf(villageCode: unknown): string | null {
  return typeof villageCode === "string" && VILLAGE_CODE.test(villageCode)
    ? villageCode.slice(0, REGENCY_LENGTH)
    : null;
}

function pieceOf({ quantity, variant }: PricedItem): Piece {
  const { weight, length, width, height } = variant ?? {};
  return {
    weightGrams: weight ?? 0,
    dimensions: length && width && height ? { length, width, height } : null,
    quantity: Number(quantity),
  };
}
