import type { QrDrawing } from "./qr-code.server";

/** How one charge is paid, said in the reader's language. */
export interface PaymentGuide {
  title: string;
  qr: QrDrawing | null;
  /** Opens the wallet app. */
  link: { url: string; word: string } | null;
  numbers: { label: string; value: string }[];
  steps: string[];
}
