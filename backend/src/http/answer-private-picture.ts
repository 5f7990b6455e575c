import { resolve } from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UploadedPicture } from "@pasar/contracts/pictures";
import { config } from "../config";
import { PRIVATE_WIDTHS } from "../pictures/files";
import { Refusal } from "./refusal";

/** A picture never changes; the browser of the one who was let in may keep it for a day. */
const KEPT_SECONDS = 86_400;

/**
 * Answers with the file of a private picture the reader was found to have a right to, `?width=320` or 1280.
 * Throws `picture_not_found` without one.
 */
export function answerPrivatePicture(req: MedusaRequest, res: MedusaResponse, picture?: UploadedPicture): void {
  const width = Number(req.query.width ?? PRIVATE_WIDTHS[0]);
  if (picture?.visibility !== "private") throw new Refusal("picture_not_found");
  if (!PRIVATE_WIDTHS.includes(width)) throw new Refusal("invalid_request");
  res.set({ "cache-control": `private, max-age=${KEPT_SECONDS}`, "x-content-type-options": "nosniff" });
  res.type("image/webp").sendFile(`${picture.key}-${width}.webp`, { root: resolve(config.privatePicturesDir) });
}
