const WIDTHS = [160, 320, 480, 720, 960];

/** Address of one size of a picture. */
export function pictureUrl(picture: string, width: number): string {
  return `/pictures/${picture}-${width}.webp`;
}

/** The `srcset` of a picture, from `least` px on. */
export function pictureSet(picture: string, least = 0): string {
  return WIDTHS.filter((width) => width >= least)
    .map((width) => `${pictureUrl(picture, width)} ${width}w`)
    .join(", ");
}

/** Address of the JPEG that link previews show; WhatsApp reads no WebP reliably. */
export function sharePicture(picture: string): string {
  return `/pictures/${picture}-og.jpg`;
}
