import type { MedusaRequest } from "@medusajs/framework/http";
import type { z } from "zod";
import { languageOf, say } from "../locale/messages";
import { Refusal } from "./refusal";

/** Enough to mark on a form; a body that is wrong everywhere must not make a big answer. */
const MOST_FIELDS = 10;

/**
 * Reads a request's body with a schema of the contracts.
 * Throws `unsupported_media_type` for anything but JSON, `invalid_body` with the wrong fields otherwise.
 */
export function readBody<Schema extends z.ZodType>(req: MedusaRequest, schema: Schema): z.output<Schema> {
  if (!req.is("application/json")) throw new Refusal("unsupported_media_type");
  const parsed = schema.safeParse(req.body);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid_body", { fields: wrongFields(req, parsed.error, "body") });
}

/** Reads what follows the `?` of an address with a schema of the contracts. Throws `invalid_request` with the wrong fields. */
export function readQuery<Schema extends z.ZodType>(req: MedusaRequest, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(req.query);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid_request", { fields: wrongFields(req, parsed.error, "query") });
}

function wrongFields(req: MedusaRequest, { issues }: z.ZodError, whole: string): Record<string, string> {
  const sentence = say(languageOf(req.get("accept-language")), "field_invalid");
  return Object.fromEntries(issues.slice(0, MOST_FIELDS).map(({ path }) => [path.join(".") || whole, sentence]));
}
