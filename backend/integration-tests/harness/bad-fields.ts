import { HUGE_NUMBERS, NO_NUMBERS, NO_TEXTS, UNSTORABLE_TEXTS, VERY_LONG } from "./bad-values";
import { ADDRESS } from "./shopping";

const WRONG_LINES = [undefined, null, [], {}, "x", [null], [[]], ["x"], [{}]];

/** Every value of every field, one at a time. */
function oneByOne(table: readonly [string, readonly unknown[]][]): [string, unknown][] {
  return table.flatMap(([field, values]) => values.map((value): [string, unknown] => [field, value]));
}

/** Wrong values of a quote's fields. */
export const QUOTE_FIELDS = oneByOne([
  ["lines", [...WRONG_LINES, Array.from({ length: 101 }, () => ({ variant_id: "variant_x", quantity: 1 }))]],
  ["lines.0.variant_id", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG]],
  ["lines.0.quantity", [...NO_NUMBERS, ...HUGE_NUMBERS, 0, -1, 1.5]],
  ["lines.0.unit_price", [...NO_NUMBERS.slice(1), ...HUGE_NUMBERS, -1, 0.5]],
  ["lines.0.extra", [1]],
  ["destination", [[], "18.71.03.1002", {}, { village_code: ADDRESS.village_code, extra: 1 }]],
  ["destination.village_code", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG, "18.71", "18-71-03-1002", "1871031002"]],
  [
    "vouchers",
    [[], "HEMAT", 1, null, { sel_x: 1 }, { sel_x: VERY_LONG }, ...UNSTORABLE_TEXTS.map((sel_x) => ({ sel_x }))],
  ],
  ["extra", [1]],
]);

/** Wrong values of a placement's fields; the placement is one with delivery. */
export const PLACE_FIELDS = oneByOne([
  ["id", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG, "not-a-uuid", "../checkouts"]],
  ["shopper", [undefined, null, [], "Budi", {}]],
  ["shopper.name", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG, " ", "B"]],
  ["shopper.phone", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG, "08"]],
  ["shopper.extra", [1]],
  ["address", [[], "Jalan Contoh", {}]],
  ["address.province_code", [...NO_TEXTS, "1", "180"]],
  ["address.postcode", [...NO_TEXTS, "1234", "٣٥١٥١", 35_151]],
  ["address.street", [...NO_TEXTS.slice(0, 4), ...UNSTORABLE_TEXTS, VERY_LONG]],
  ["address.landmark", [...NO_TEXTS.slice(0, 4), ...UNSTORABLE_TEXTS, VERY_LONG]],
  ["sellers", [undefined, null, [], {}, [null], [{}], Array.from({ length: 21 }, () => ({}))]],
  ["sellers.0.seller_id", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG]],
  ["sellers.0.way", [...NO_TEXTS, ...UNSTORABLE_TEXTS, "drone", "PICKUP"]],
  ["sellers.0.fee", [...NO_NUMBERS, ...HUGE_NUMBERS, -1, 0.5]],
  ["sellers.0.note", [null, 1, [], {}, ...UNSTORABLE_TEXTS, VERY_LONG]],
  ["sellers.0.voucher", [null, 1, [], {}, ...UNSTORABLE_TEXTS, VERY_LONG]],
  [
    "sellers.0.lines",
    [...WRONG_LINES, Array.from({ length: 101 }, () => ({ variant_id: "x", quantity: 1, unit_price: 1 }))],
  ],
  ["sellers.0.lines.0.variant_id", [...NO_TEXTS, ...UNSTORABLE_TEXTS, VERY_LONG]],
  ["sellers.0.lines.0.quantity", [...NO_NUMBERS, ...HUGE_NUMBERS, 0, -1, 1.5, 1_000]],
  ["sellers.0.lines.0.unit_price", [...NO_NUMBERS, ...HUGE_NUMBERS, -1, 0.5]],
  ["payment_method", [...NO_TEXTS, "system_default", "pp_system_default", "QRIS"]],
  ["total", [...NO_NUMBERS, ...HUGE_NUMBERS, -1, 0.5]],
  ["extra", [1]],
]);

const DEVICE = { id: "3f2b8c1e-5d4a-4c3b-9a2f-1e0d9c8b7a6f", name: "HP Contoh" };
const SIGN_IN = { phone: "081200002000", pin: "123456", device: DEVICE };

/** Wrong bodies of a sign-in. */
export const SIGN_IN_BODIES: [string, object][] = [
  ["nothing", {}],
  ["no PIN", { phone: "081200002000", device: DEVICE }],
  ["no device", { phone: "081200002000", pin: "123456" }],
  ["a device without a name", { ...SIGN_IN, device: { id: DEVICE.id } }],
  ["a device with a made-up id", { ...SIGN_IN, device: { ...DEVICE, id: "hp-saya" } }],
  ["a device name of 5,000 characters", { ...SIGN_IN, device: { ...DEVICE, name: "x".repeat(5_000) } }],
  ["a PIN too short", { ...SIGN_IN, pin: "12345" }],
  ["letters for a PIN", { ...SIGN_IN, pin: "abcdef" }],
  ["a number for a PIN", { ...SIGN_IN, pin: 123_456 }],
  ["a PIN and a code", { ...SIGN_IN, code: "123456" }],
  ["an object for a phone", { ...SIGN_IN, phone: { $ne: "" } }],
  ["words for a phone", { ...SIGN_IN, phone: "nomor saya" }],
  ["a field too many", { ...SIGN_IN, actor_type: "user" }],
  ...[...UNSTORABLE_TEXTS, VERY_LONG].map(
    (text) => ["odd text for a phone", { ...SIGN_IN, phone: text }] as [string, object],
  ),
];

/** Wrong bodies of the moves that take one. */
export const MOVE_BODIES: [string, unknown[]][] = [
  [
    "hand-over",
    [
      {},
      { pickup_code: 123_456 },
      { pickup_code: "12345" },
      { pickup_code: "١٢٣٤٥٦" },
      { pickup_code: null },
      { pickup_code: "123456", cash_received: "yes" },
      { pickup_code: "123456", stage: "completed" },
    ],
  ],
  [
    "send",
    [
      { tracking_number: 5 },
      { tracking_number: "ab" },
      { tracking_number: VERY_LONG },
      ...UNSTORABLE_TEXTS.map((text) => ({ tracking_number: `abc${text}` })),
      { seller_id: "x" },
    ],
  ],
  ["deliver", [{ cash_received: 1 }, { cash_received: null }, { fee: 1 }]],
];

/** Requests of Medusa's cart routes for what there is not: method, path, body and the status that refuses it. */
export const UNKNOWN_TO_CARTS: [string, string, unknown, number][] = [
  ["GET", "/store/carts/cart_x", undefined, 404],
  ["GET", "/store/carts/%00", undefined, 400],
  ["GET", "/store/orders/order_x", undefined, 404],
  ["POST", "/store/carts/cart_x/line-items", { variant_id: "variant_x", quantity: 1 }, 404],
  ["POST", "/store/carts/cart_x/shipping-methods", { option_id: "so_x" }, 404],
  ["POST", "/store/carts/cart_x/complete", {}, 404],
  ["POST", "/store/payment-collections", { cart_id: "cart_x" }, 404],
  ["POST", "/store/payment-collections/pay_col_x/payment-sessions", { provider_id: "pp_cod_cod" }, 404],
  ["POST", "/store/carts", { region_id: "reg_x" }, 404],
  ["POST", "/store/shipping-options/so_x/calculate", { cart_id: "cart_x", data: {} }, 404],
  ["GET", "/store/shipping-options?cart_id=cart_x", undefined, 404],
];
