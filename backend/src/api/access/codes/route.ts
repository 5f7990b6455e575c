import type { MedusaRequest } from "@medusajs/framework/http";
import { codeRequestSchema } from "@pasar/contracts/access";
import { openRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { askCode } from "../../../workflows/access/ask-code";

/** `POST /access/codes`: sends a one-time code; the answer does not tell whether the phone is known. */
export const POST = openRoute<MedusaRequest>("access.enter", async (req, res) => {
  const { phone, device_id: deviceId } = readBody(req, codeRequestSchema);
  await askCode(req.scope, { phone, deviceId, address: req.ip ?? "" });
  res.status(204).end();
});
