import { codeOfScan } from "@pasar/contracts/pickup-scan";
import { useState } from "react";
import { useText } from "../../../../lib/text";
import { Icon } from "../../../../ui/icon";
import { Notice } from "../../../../ui/notice";
import { canScan } from "./code-detector";
import { useScan } from "./use-scan";

interface ScanCodeProps {
  /** The order's number, which stands in its QR. */
  number: number;
  onCode: (code: string) => void;
}

/** A button that reads the buyer's QR instead of typing; nothing on phones that cannot. */
export function ScanCode({ number, onCode }: ScanCodeProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (!canScan()) return null;
  const take = (code: string) => {
    setIsOpen(false);
    onCode(code);
  };
  return (
    <div className="grid gap-3">
      {isOpen && <Camera number={number} onCode={take} />}
      <button type="button" className="button button-plain" onClick={() => setIsOpen(!isOpen)}>
        <Icon name={isOpen ? "close" : "camera"} />
        {text(isOpen ? "scan_stop" : "scan_start")}
      </button>
    </div>
  );
}

function Camera({ number, onCode }: ScanCodeProps) {
  const text = useText();
  const [isOther, setIsOther] = useState(false);
  const { video, hasFailed } = useScan((scanned) => {
    const code = codeOfScan(scanned, number);
    if (code) onCode(code);
    else setIsOther(true);
  });
  if (hasFailed) return <Notice tone="warning">{text("scan_no_camera")}</Notice>;
  return (
    <>
      <p className="text-soft">{text("scan_hint")}</p>
      <video ref={video} className="aspect-square w-full rounded-xl bg-ink object-cover" muted playsInline />
      {isOther && <Notice tone="warning">{text("scan_other")}</Notice>}
    </>
  );
}
