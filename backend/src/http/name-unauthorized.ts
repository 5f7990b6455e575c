import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf, say } from "../locale/messages";

/** Medusa's own session check answers by itself; its bare sentence gets our code and the reader's language. */
export function nameUnauthorized(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const json = res.json.bind(res);
  res.json = (body: unknown) => {
    const isOurs = typeof body === "object" && body !== null && "code" in body;
    if (res.statusCode !== 401 || isOurs) return json(body);
    const message = say(languageOf(req.get("accept-language")), "session_expired");
    return json({ code: "session_expired", type: "session_expired", message });
  };
  next();
}
