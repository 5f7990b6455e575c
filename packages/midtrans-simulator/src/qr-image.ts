import QRCode from "qrcode";

/** PNG bytes of a QR code, large enough to scan from another phone's screen. */
export function qrPng(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { type: "png", width: 480, margin: 2 });
}

/** Inline SVG of a QR code. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { type: "svg", margin: 1 });
}
