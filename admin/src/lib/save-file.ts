/** A file to be kept on the phone, printed from there, or sent on. */
export interface NamedFile {
  name: string;
  content: Blob;
}

/** Puts a file among the phone's downloads; Android opens a PDF from there in its own viewer, which prints. */
export function saveFile({ name, content }: NamedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click, not during it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Offers a file to the phone's other apps, such as WhatsApp; saves it where that is not possible. */
export async function shareFile({ name, content }: NamedFile): Promise<void> {
  const data = { files: [new File([content], name, { type: content.type })] };
  if (!navigator.canShare?.(data)) return saveFile({ name, content });
  await navigator.share(data).catch((reason: unknown) => {
    const isChoice = reason instanceof DOMException && reason.name === "AbortError";
    if (!isChoice) saveFile({ name, content });
  });
}
