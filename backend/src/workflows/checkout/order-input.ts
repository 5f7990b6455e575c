import type { CreateOrderDTO } from "@medusajs/framework/types";
import type { CourierService } from "@pasar/contracts/checkout";
import type { Placement } from "./prepare-placement";

/** Medusa's order for each seller of a placement. Prices are tax-inclusive integer rupiah. */
export function orderInputs(placement: Placement): CreateOrderDTO[] {
  return placement.orders.map((order) => orderInput(order, placement));
}

function orderInput(order: Placement["orders"][number], placement: Placement): CreateOrderDTO {
  const { quote, way, service, note, promoted, lineDiscounts, shippingOptionId, productIds } = order;
  return {
    region_id: placement.regionId,
    sales_channel_id: placement.salesChannelId,
    currency_code: "idr",
    status: "pending",
    shipping_address: shippingAddress(placement),
    items: quote.lines.map((line, index) => ({
      title: line.title,
      subtitle: line.unit,
      thumbnail: line.picture ?? undefined,
      product_id: productIds[index],
      product_title: line.title,
      variant_id: line.variant_id,
      variant_title: line.unit,
      quantity: line.quantity,
      unit_price: line.unit_price,
      is_tax_inclusive: true,
      requires_shipping: true,
      adjustments: adjustments(lineDiscounts[index] ?? 0, promoted.voucher_code),
    })),
    shipping_methods: [
      {
        name: service?.service_name ?? way.name,
        amount: way.fee,
        is_tax_inclusive: true,
        shipping_option_id: shippingOptionId ?? undefined,
        data: service ? methodData(service, quote.weight_grams, placement) : {},
        adjustments: adjustments(promoted.delivery_discount, promoted.voucher_code),
      },
    ],
    metadata: { checkout_id: placement.checkoutId, seller_id: quote.seller.id, ...(note ? { note } : {}) },
  } as CreateOrderDTO;
}

function adjustments(amount: number, code: string | null) {
  return amount > 0 ? [{ amount, is_tax_inclusive: true, ...(code ? { code } : {}) }] : undefined;
}

/** The chosen service as the provider keeps it for Medusa's own carts. */
function methodData(service: CourierService, grams: number, { address }: Placement): Record<string, unknown> {
  return {
    courier: service.courier,
    service: service.service,
    service_class: service.service_class,
    weight_grams: grams,
    quoted_fee: service.fee,
    to_area_code: address?.village_code,
  };
}

function shippingAddress({ shopper, address }: Placement) {
  const person = { first_name: shopper.name, phone: shopper.phone, country_code: "id" };
  if (!address) return person;
  return {
    ...person,
    address_1: address.street,
    address_2: address.landmark,
    city: address.regency,
    province: address.province,
    postal_code: address.postcode,
    metadata: { village_code: address.village_code, village: address.village, district: address.district },
  };
}
