import { MedusaError } from "@medusajs/framework/utils";
import type { ErrorCode } from "@pasar/contracts/errors";

/** The HTTP status of each error code. */
export const STATUS_OF: Record<ErrorCode, number> = {
  access_revoked: 401,
  application_changed: 409,
  application_decided: 409,
  application_incomplete: 422,
  application_locked: 409,
  application_not_found: 404,
  area_mismatch: 422,
  below_minimum_order: 422,
  body_too_large: 413,
  cart_mixes_sellers: 409,
  checkout_conflict: 409,
  checkout_in_progress: 409,
  checkout_not_found: 404,
  code_expired: 401,
  code_used: 401,
  code_wrong: 401,
  complaint_moved_on: 409,
  complaint_not_open: 409,
  courier_unavailable: 503,
  import_file_empty: 422,
  import_file_too_big: 413,
  import_file_unreadable: 422,
  import_header_missing: 422,
  import_not_found: 404,
  import_not_ready: 409,
  import_too_many_rows: 422,
  internal_error: 500,
  invalid_body: 400,
  invalid_json: 400,
  invalid_phone: 422,
  invalid_request: 400,
  key_missing: 400,
  key_reused: 409,
  member_of_another_seller: 409,
  members_changed: 409,
  message_not_sent: 503,
  not_allowed: 403,
  not_found: 404,
  officer_cannot_sell: 409,
  order_emptied: 409,
  order_moved_on: 409,
  order_not_found: 404,
  order_unpaid: 409,
  out_of_stock: 409,
  payment_method_unavailable: 422,
  payment_not_final: 409,
  payment_unavailable: 503,
  payout_account_changed: 409,
  payout_account_missing: 409,
  payout_account_moved_on: 409,
  payout_account_waiting: 409,
  payout_exceeds_balance: 409,
  payout_moved_on: 409,
  payout_needs_another_member: 403,
  payout_needs_another_operator: 403,
  payout_own_proposal: 403,
  payout_reference_differs: 409,
  phone_taken: 409,
  pickup_code_wrong: 422,
  pickup_points_full: 409,
  pickup_point_moved_on: 409,
  picture_damaged: 422,
  picture_heic: 422,
  picture_not_found: 404,
  picture_quota: 429,
  picture_too_large: 413,
  picture_too_many_pixels: 422,
  picture_too_small: 422,
  picture_type: 422,
  picture_unreadable: 422,
  pin_not_open: 409,
  pin_too_easy: 422,
  pin_wrong: 422,
  price_above_ceiling: 422,
  price_changed: 409,
  price_reason_missing: 422,
  product_changed: 409,
  product_not_found: 404,
  product_not_ready: 422,
  promotion_days_used_up: 409,
  promotion_over: 409,
  recovery_waiting: 409,
  refund_moved_on: 409,
  refund_needs_another_operator: 403,
  roster_invalid: 422,
  seller_mismatch: 422,
  session_expired: 401,
  shop_changed: 409,
  signature_invalid: 403,
  slot_unavailable: 409,
  staple_exists: 409,
  stock_changed: 409,
  stock_reserved: 409,
  too_many_attempts: 429,
  try_again: 409,
  unsupported_media_type: 415,
  upload_not_found: 404,
  upload_out_of_step: 409,
  variant_reserved: 409,
  voucher_code_taken: 409,
  voucher_unusable: 409,
  way_unavailable: 422,
  wrong_phone_or_pin: 401,
};

/** What a refusal carries beside its code: wrong fields, a fresh quote, or the product or its stock as it is now. */
export interface RefusalDetails {
  fields?: Record<string, string>;
  quote?: unknown;
  product?: unknown;
  stock?: unknown;
}

/** A refusal with a stable code. The error handler turns it into the reader's language. */
export class Refusal extends MedusaError {
  readonly refusal: ErrorCode;
  readonly details: RefusalDetails;

  constructor(refusal: ErrorCode, details: RefusalDetails = {}) {
    super(MedusaError.Types.INVALID_DATA, refusal, refusal);
    this.refusal = refusal;
    this.details = details;
  }
}
