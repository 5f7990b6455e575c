import sharp from "sharp";
import { outlineOf } from "./lines";
import type { Mark, Sheet } from "./sheet";

/** Makes a picture of a sheet, `width` px wide. */
export function toPng({ size, marks }: Sheet, width: number): Promise<Buffer> {
  const height = Math.round((size.height / size.width) * width);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${size.width} ${size.height}">${marks
    .map(element)
    .join("")}</svg>`;
  // A palette makes a sheet with one photo a quarter of the size, which matters where it is shared.
  return sharp(Buffer.from(svg)).flatten({ background: "#ffffff" }).png({ palette: true, quality: 85 }).toBuffer();
}

/** Marks hold numbers, colours and outlines of ours only, so nothing in them needs escaping. */
function element(mark: Mark): string {
  if (mark.kind === "path") return `<path d="${mark.path}" fill="${mark.color}"/>`;
  if (mark.kind === "text") return `<path d="${outlineOf(mark)}" fill="${mark.color}"/>`;
  const { jpeg, x, y, width, height } = mark;
  const data = `data:image/jpeg;base64,${jpeg.toString("base64")}`;
  return `<image href="${data}" x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"/>`;
}
