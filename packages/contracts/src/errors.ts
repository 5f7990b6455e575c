/** Every stable error code our routes answer with. A client switches on the code and shows the message. */
export const ERROR_CODES = [
  "access_revoked",
  "application_changed",
  "application_decided",
  "application_incomplete",
  "application_locked",
  "application_not_found",
  "area_mismatch",
  "below_minimum_order",
  "body_too_large",
  "cart_mixes_sellers",
  "checkout_conflict",
  "checkout_in_progress",
  "checkout_not_found",
  "code_expired",
  "code_used",
  "code_wrong",
  "courier_unavailable",
  "import_file_empty",
  "import_file_too_big",
  "import_file_unreadable",
  "import_header_missing",
  "import_not_found",
  "import_not_ready",
  "import_too_many_rows",
  "internal_error",
  "invalid_body",
  "invalid_json",
  "invalid_phone",
  "invalid_request",
  "key_missing",
  "key_reused",
  "member_of_another_seller",
  "members_changed",
  "message_not_sent",
  "not_allowed",
  "not_found",
  "officer_cannot_sell",
  "order_moved_on",
  "order_not_found",
  "order_unpaid",
  "out_of_stock",
  "payment_method_unavailable",
  "payment_unavailable",
  "payout_account_moved_on",
  "payout_account_waiting",
  "payout_needs_another_member",
  "phone_taken",
  "pickup_code_wrong",
  "picture_damaged",
  "picture_heic",
  "picture_not_found",
  "picture_quota",
  "picture_too_large",
  "picture_too_many_pixels",
  "picture_too_small",
  "picture_type",
  "picture_unreadable",
  "pin_not_open",
  "pin_too_easy",
  "pin_wrong",
  "price_above_ceiling",
  "price_changed",
  "price_reason_missing",
  "product_changed",
  "product_not_found",
  "product_not_ready",
  "recovery_waiting",
  "roster_invalid",
  "seller_mismatch",
  "session_expired",
  "shop_changed",
  "signature_invalid",
  "staple_exists",
  "stock_changed",
  "stock_reserved",
  "too_many_attempts",
  "try_again",
  "unsupported_media_type",
  "upload_not_found",
  "upload_out_of_step",
  "variant_reserved",
  "way_unavailable",
  "wrong_phone_or_pin",
] as const;

/** A stable, machine-readable reason for a refusal. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The body of every 4xx and 5xx answer of our routes. `message` is in the language of `Accept-Language` (id or en). */
export interface ErrorBody {
  code: ErrorCode;
  message: string;
  /** Field path -> sentence, where single fields are wrong. */
  fields?: Record<string, string>;
  /** A fresh quote, where prices, stock or ways changed since the shopper's quote. */
  quote?: unknown;
  /** The product as it is now, where it changed since the member read it or is not ready for the shop. */
  product?: unknown;
  /** The pieces there are now, where a change of the stock was refused. */
  stock?: unknown;
}
