import sharp from "sharp";
import { Refusal } from "../http/refusal";
import type { Bitmap } from "./bitmap";
import { DECODE_SECONDS, PICTURE_LIMITS, WIDEST } from "./limits";
import { photoTypeOf } from "./photo-type";

// Every photo is read once; a cache would only keep strangers' pixels in memory.
sharp.cache(false);

/**
 * Decodes a photo, turned upright and at most 1280 px wide. Only pixels come through: EXIF, GPS and whatever else
 * hides in the file stay behind. Throws `picture_type`, `picture_heic`, `picture_too_small`, `picture_too_many_pixels`
 * or `picture_unreadable`.
 */
export async function readPhoto(file: Buffer): Promise<Bitmap> {
  const type = photoTypeOf(file);
  if (type === "heic") throw new Refusal("picture_heic");
  if (type === "other") throw new Refusal("picture_type");
  const { width, height } = await understood(() => sharp(file, { limitInputPixels: false }).metadata());
  if (width * height > PICTURE_LIMITS.pixels) throw new Refusal("picture_too_many_pixels");
  if (Math.min(width, height) < PICTURE_LIMITS.leastSide) throw new Refusal("picture_too_small");
  return understood(() => decode(file));
}

async function decode(file: Buffer): Promise<Bitmap> {
  const { data, info } = await sharp(file, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: "error", pages: 1 })
    .rotate()
    .resize(WIDEST, 2 * WIDEST, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .timeout({ seconds: DECODE_SECONDS })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`expected 3 channels, not ${info.channels}`);
  return { data, width: info.width, height: info.height };
}

/** Whatever the decoder stumbles over is the file's fault: it was asked for nothing unusual. */
async function understood<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch {
    throw new Refusal("picture_unreadable");
  }
}
