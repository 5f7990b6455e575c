import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { ERROR_CODES, type ErrorBody, type ErrorCode } from "@pasar/contracts/errors";
import { type Language, languageOf, say } from "../locale/messages";
import { type RefusalDetails, STATUS_OF } from "./refusal";

const MEDUSA_CODES: Record<string, ErrorCode> = {
  [MedusaError.Types.NOT_FOUND]: "not_found",
  [MedusaError.Types.UNAUTHORIZED]: "session_expired",
  [MedusaError.Types.FORBIDDEN]: "not_allowed",
  [MedusaError.Types.NOT_ALLOWED]: "invalid_request",
  [MedusaError.Types.INVALID_DATA]: "invalid_body",
  [MedusaError.Types.INVALID_ARGUMENT]: "invalid_body",
  [MedusaError.Types.DUPLICATE_ERROR]: "invalid_request",
  [MedusaError.Types.CONFLICT]: "try_again",
  [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR]: "payment_method_unavailable",
  [MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR]: "payment_method_unavailable",
};

const BODY_PARSER_CODES: Record<string, ErrorCode> = {
  "entity.too.large": "body_too_large",
  "entity.parse.failed": "invalid_json",
  "encoding.unsupported": "unsupported_media_type",
  "charset.unsupported": "unsupported_media_type",
};

const MEDUSA_DETAIL_CODES: Record<string, ErrorCode> = { insufficient_inventory: "out_of_stock" };

/** PostgreSQL's answers that bad luck or bad input can cause. */
const DATABASE_CODES: Record<string, ErrorCode> = {
  "22P02": "invalid_body",
  "22P05": "invalid_body",
  "22021": "invalid_body",
  "22003": "invalid_body",
  "08P01": "invalid_body",
  "40001": "try_again",
  "40P01": "try_again",
};

/** What our own rules in the database are called where they refuse. */
const CONSTRAINT_CODES: Record<string, ErrorCode> = {
  person_is_member_or_officer: "officer_cannot_sell",
  IDX_member_person_id_unique: "member_of_another_seller",
  IDX_phone_recovery_person_id_unique: "recovery_waiting",
};

const LONGEST_DETAIL = 300;

const STOCK_GUARD = "inventory_level_reserved_within_stock";
/** Medusa's inventory module names no code of its own for this. */
const MEDUSA_STOCK_SENTENCE = "Not enough stock available";

interface Thrown {
  type?: string;
  code?: string;
  message?: string;
  constraint?: string;
  status?: number;
  statusCode?: number;
  details?: RefusalDetails;
}

function isErrorCode(text: string | undefined): text is ErrorCode {
  return ERROR_CODES.some((code) => code === text);
}

function isShortOfStock({ constraint, message = "" }: Thrown): boolean {
  return constraint === STOCK_GUARD || message.includes(STOCK_GUARD) || message.startsWith(MEDUSA_STOCK_SENTENCE);
}

/** Finds the stable code for whatever was thrown: our refusals, Medusa's errors, the body parser's, PostgreSQL's. */
function codeOf(error: Thrown): ErrorCode {
  if (isErrorCode(error.code)) return error.code;
  if (isErrorCode(error.message)) return error.message;
  if (isShortOfStock(error)) return "out_of_stock";
  const known =
    CONSTRAINT_CODES[error.constraint ?? ""] ??
    BODY_PARSER_CODES[error.type ?? ""] ??
    DATABASE_CODES[error.code ?? ""] ??
    MEDUSA_DETAIL_CODES[error.code ?? ""] ??
    MEDUSA_CODES[error.type ?? ""];
  if (known) return known;
  const status = error.statusCode ?? error.status ?? 500;
  if (status === 404) return "not_found";
  return status >= 400 && status < 500 ? "invalid_request" : "internal_error";
}

/** Medusa's own sentence where we have only a general one; never a database's, which would show its statements. */
function detail(error: Thrown, code: ErrorCode): string | undefined {
  const isGeneral = code === "invalid_body" || code === "invalid_request";
  const isMedusas = MedusaError.isMedusaError(error) && error.message !== code;
  return isGeneral && isMedusas ? error.message?.slice(0, LONGEST_DETAIL) : undefined;
}

function bodyOf(error: Thrown, code: ErrorCode, language: Language): ErrorBody & { type: string; detail?: string } {
  const { fields, quote, product, stock } = error.details ?? {};
  const reason = detail(error, code);
  return {
    code,
    type: code,
    message: say(language, code),
    ...(reason ? { detail: reason } : {}),
    ...(fields ? { fields } : {}),
    ...(quote ? { quote } : {}),
    ...(product ? { product } : {}),
    ...(stock ? { stock } : {}),
  };
}

/** Answers every error of every route with `{ code, message }` in the reader's language. */
export function errorHandler(error: Thrown, req: MedusaRequest, res: MedusaResponse, _next: MedusaNextFunction): void {
  const code = codeOf(error);
  const status = STATUS_OF[code];
  if (status >= 500) req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error as Error);
  res.status(status).json(bodyOf(error, code, languageOf(req.get("accept-language"))));
}
