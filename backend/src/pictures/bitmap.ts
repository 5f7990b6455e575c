import sharp from "sharp";

/** Pixels in memory, three bytes each (red, green, blue). */
export interface Bitmap {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

const CHANNELS = 3;

/** A sharp pipeline that starts from a bitmap. */
export function open({ data, width, height }: Bitmap) {
  return sharp(data, { raw: { width, height, channels: CHANNELS } });
}

/** A bitmap at most `width` px wide; a narrower one is given back as it is. */
export async function shrink(bitmap: Bitmap, width: number): Promise<Bitmap> {
  if (bitmap.width <= width) return bitmap;
  const { data, info } = await open(bitmap).resize(width).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The mean colour of a bitmap as `#rrggbb`. */
export function averageColor({ data }: Bitmap): string {
  const pixels = data.length / CHANNELS;
  const channel = (offset: number) => {
    let sum = 0;
    for (let index = offset; index < data.length; index += CHANNELS) sum += data[index] ?? 0;
    return Math.round(sum / pixels)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}
