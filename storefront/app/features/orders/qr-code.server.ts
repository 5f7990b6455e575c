import QRCode from "qrcode";

/** A QR as one drawing: `path` on a square of `side` units, quiet zone included. */
export interface QrDrawing {
  side: number;
  path: string;
}

const QUIET_ZONE = 4;

/** A QR as the address of a picture, for pages that should not carry code to draw one. */
export function qrAddress(text: string): string {
  const { side, path } = drawQr(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Draws a text as a QR of medium error correction, one rectangle for each run of dark modules. */
export function drawQr(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    let start = -1;
    for (let column = 0; column <= modules.size; column++) {
      const dark = column < modules.size && modules.get(row, column) === 1;
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        runs.push(`M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${column - start}v1h-${column - start}z`);
        start = -1;
      }
    }
  }
  return { side: modules.size + 2 * QUIET_ZONE, path: runs.join("") };
}
