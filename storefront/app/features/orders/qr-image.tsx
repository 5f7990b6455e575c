import type { QrDrawing } from "./qr-code.server";

interface QrImageProps {
  qr: QrDrawing;
  label: string;
  className: string;
}

/** A QR on white. */
export function QrImage({ qr: { side, path }, label, className }: QrImageProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      className={`bg-white ${className}`}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
