interface Detected {
  rawValue: string;
}

/** The part of the browser's BarcodeDetector that is used; TypeScript does not know it yet. */
interface CodeDetector {
  detect(source: HTMLVideoElement): Promise<Detected[]>;
}

type CodeDetectorMaker = new (options: { formats: string[] }) => CodeDetector;

function makerOf(place: object): CodeDetectorMaker | undefined {
  return (place as { BarcodeDetector?: CodeDetectorMaker }).BarcodeDetector;
}

/** Whether this phone can scan; others type the digits. */
export function canScan(): boolean {
  return makerOf(globalThis) !== undefined && navigator.mediaDevices !== undefined;
}

/** A reader of QR codes; call it only where `canScan`. */
export function qrDetector(): CodeDetector {
  const Maker = makerOf(globalThis);
  if (!Maker) throw new Error("this browser reads no codes");
  return new Maker({ formats: ["qr_code"] });
}
