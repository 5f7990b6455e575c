import type { MidtransBody } from "./http-exchange";
import type { ChargeInput, MidtransCustomer, MidtransMethod } from "./midtrans-types";

const BCA_NAME_MAX_LENGTH = 30;
const BNI_PHONE = /^(?:\+62|0)[\d -]{1,27}$/;
const BILL_TEXT_MAX_LENGTH = 30;

const METHOD_FIELDS: Record<MidtransMethod, (input: ChargeInput) => MidtransBody> = {
  qris: () => ({ payment_type: "qris", qris: { acquirer: "gopay" } }),
  gopay: ({ returnUrl }) => ({
    payment_type: "gopay",
    gopay: returnUrl ? { enable_callback: true, callback_url: returnUrl } : { enable_callback: false },
  }),
  shopeepay: ({ returnUrl }) => ({
    payment_type: "shopeepay",
    shopeepay: returnUrl ? { callback_url: returnUrl } : {},
  }),
  bri_va: () => bankTransfer("bri"),
  bni_va: () => bankTransfer("bni"),
  bca_va: () => bankTransfer("bca"),
  permata_va: () => bankTransfer("permata"),
  mandiri_bill: ({ orderRef }) => ({
    payment_type: "echannel",
    echannel: { bill_info1: "Pesanan", bill_info2: orderRef.slice(0, BILL_TEXT_MAX_LENGTH) },
  }),
  alfamart: () => ({ payment_type: "cstore", cstore: { store: "alfamart" } }),
  indomaret: () => ({ payment_type: "cstore", cstore: { store: "indomaret" } }),
};

/** Body of POST /v2/charge, with what a bank or shop would refuse taken out of texts it only shows. */
export function chargeBody(input: ChargeInput): MidtransBody {
  return {
    ...METHOD_FIELDS[input.method](input),
    transaction_details: { order_id: input.orderRef, gross_amount: input.amount },
    custom_expiry: { expiry_duration: input.expiresInMinutes, unit: "minute" },
    // Some rails send back another order_id, so our reference also travels in a field they leave alone.
    custom_field1: input.orderRef,
    ...(input.items ? { item_details: itemDetails(input) } : {}),
    ...(input.customer ? { customer_details: customerDetails(input.customer, input.method) } : {}),
  };
}

function bankTransfer(bank: string): MidtransBody {
  return { payment_type: "bank_transfer", bank_transfer: { bank } };
}

/** Alfamart separates fields by a pipe and refuses one in a name. */
function itemDetails({ items = [], method }: ChargeInput): unknown[] {
  return method === "alfamart" ? items.map((item) => ({ ...item, name: item.name.replaceAll("|", "/") })) : items;
}

function customerDetails(customer: MidtransCustomer, method: MidtransMethod): MidtransBody {
  const { firstName, lastName, email, phone } = customer;
  const isRefusedPhone = method === "bni_va" && phone !== undefined && !BNI_PHONE.test(phone);
  const names =
    method === "bca_va"
      ? { first_name: [firstName, lastName].filter(Boolean).join(" ").slice(0, BCA_NAME_MAX_LENGTH) }
      : { first_name: firstName, last_name: lastName };
  return { ...names, email, phone: isRefusedPhone ? undefined : phone };
}
