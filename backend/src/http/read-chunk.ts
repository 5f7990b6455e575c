import type { MedusaRequest } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/**
 * Reads a raw body (`application/octet-stream`) of at most `limit` bytes.
 * Throws `unsupported_media_type`, `body_too_large`, `invalid_body` for an empty one, `upload_out_of_step` for half a one.
 */
export async function readChunk(req: MedusaRequest, limit: number): Promise<Buffer> {
  if (!req.is("application/octet-stream")) throw new Refusal("unsupported_media_type");
  if (Number(req.get("content-length") ?? 0) > limit) throw new Refusal("body_too_large");
  const chunk = Buffer.concat(await piecesOf(req, limit));
  if (chunk.length === 0) throw new Refusal("invalid_body");
  return chunk;
}

async function piecesOf(req: MedusaRequest, limit: number): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    // A destroyed request could not be answered any more.
    for await (const piece of req.iterator({ destroyOnReturn: false })) {
      bytes += piece.length;
      if (bytes > limit) break;
      pieces.push(piece);
    }
  } catch {
    throw new Refusal("upload_out_of_step");
  }
  if (bytes > limit) throw new Refusal("body_too_large");
  return pieces;
}
