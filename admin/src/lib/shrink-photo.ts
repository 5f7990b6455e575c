/** Longest side of what is sent, px: sharp on every screen of the shop, and a tenth of what a camera makes. */
const LONGEST_SIDE = 1280;
const QUALITY = 0.8;

/** A file the phone cannot show as a picture. */
class UnreadablePhoto extends Error {
  override readonly name = "UnreadablePhoto";
}

/**
 * Draws a photo anew at most 1280 px long. Only pixels are drawn, so the place and the time it was taken stay on the
 * phone. Throws UnreadablePhoto for a video, a HEIC photo or anything else the browser cannot draw.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const address = URL.createObjectURL(file);
  try {
    return await draw(await load(address));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new UnreadablePhoto());
    image.src = address;
  });
}

async function draw(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  // A browser that cannot write WebP gives PNG instead, which is far too large for a photo.
  const webp = await encode(canvas, "image/webp");
  const blob = webp?.type === "image/webp" ? webp : await encode(canvas, "image/jpeg");
  if (!blob) throw new UnreadablePhoto();
  return blob;
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
}
