const WEBP_WIDTHS = [160, 320, 480, 720, 960];
const AVIF_WIDTHS = [320, 720];

/** Address of one size of a picture. */
export function pictureUrl(picture: string, width: number, format: "webp" | "avif"): string {
  return `/pictures/${picture}-${width}.${format}`;
}

/** The `srcset` of a picture in one format. */
export function pictureSet(picture: string, format: "webp" | "avif"): string {
  const widths = format === "avif" ? AVIF_WIDTHS : WEBP_WIDTHS;
  return widths.map((width) => `${pictureUrl(picture, width, format)} ${width}w`).join(", ");
}
