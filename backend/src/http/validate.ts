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
  const sentence = say(languageOf(req.get("accept-language")), "field_invalid");
  throw new Refusal("invalid_body", {
    fields: Object.fromEntries(
      parsed.error.issues.slice(0, MOST_FIELDS).map(({ path }) => [path.join(".") || "body", sentence]),
    ),
  });
}
