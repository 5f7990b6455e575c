/** Longest side of what is sent, px: what the backend keeps. */
const LONGEST_SIDE = 1280;
const QUALITY = 0.8;

/** Puts smaller copies in place of the photos chosen in a field; what the browser cannot draw stays as it is. */
export async function shrinkChosen(field: HTMLInputElement): Promise<void> {
  const chosen = [...(field.files ?? [])];
  if (chosen.length === 0) return;
  try {
    const kept = new DataTransfer();
    for (const file of chosen) kept.items.add(await shrink(file));
    field.files = kept.files;
  } catch {
    // The server says what is wrong with it.
  }
}

async function shrink(file: File): Promise<File> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return blob && blob.size < file.size ? new File([blob], "foto.jpg", { type: blob.type }) : file;
}
