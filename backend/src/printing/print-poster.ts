import { join } from "node:path";
import sharp from "sharp";
import { config } from "../config";
import type { PosterRow } from "../database/posters";
import type { Language } from "../locale/messages";
import { oneAtATime } from "../pictures/one-at-a-time";
import { drawPoster, POSTER_PHOTO, type PosterFacts } from "./poster";
import { toPdf } from "./to-pdf";
import { toPng } from "./to-png";

export type PosterFormat = "pdf" | "png";

/** Twice the points, which prints a photo of a phone as sharp as it is. */
const PHOTO_SCALE = 2;
/** px; what messengers show without shrinking it. */
const PNG_WIDTH = 1080;
const NO_PHOTO = "#e2d5ba";

/** Makes the poster of a product, to print (A4) or to share. */
export function printPoster(row: PosterRow, format: PosterFormat, language: Language): Promise<Buffer> {
  return oneAtATime(async () => {
    const sheet = drawPoster({ ...factsOf(row, language), photo: await readPosterPhoto(row.picture) }, language);
    return format === "png" ? toPng(sheet, PNG_WIDTH) : toPdf([sheet], row.title);
  });
}

function factsOf(row: PosterRow, language: Language): Omit<PosterFacts, "photo"> {
  return {
    title: (language === "en" && row.title_en) || row.title,
    unit: row.unit,
    price: row.lowest,
    hasDearer: row.highest > row.lowest,
    seller: row.seller,
    place: `${row.village_name}, ${row.regency_name}`,
    url: new URL(`/produk/${encodeURIComponent(row.handle)}`, config.storefrontUrl).href,
    color: row.color ?? NO_PHOTO,
  };
}

/** A poster without its photo is better than none. */
function readPosterPhoto(picture: string | null): Promise<Buffer | null> {
  if (!picture) return Promise.resolve(null);
  return sharp(join(config.picturesDir, `${picture}-960.webp`))
    .resize(POSTER_PHOTO.width * PHOTO_SCALE, POSTER_PHOTO.height * PHOTO_SCALE, { fit: "cover" })
    .jpeg({ quality: 82 })
    .toBuffer()
    .catch(() => null);
}
