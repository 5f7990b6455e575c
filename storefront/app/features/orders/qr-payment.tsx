import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { Steps } from "../../ui/steps";
import type { QrDrawing } from "./qr-code.server";

interface QrPaymentProps {
  qr: QrDrawing;
  /** Address of the QR as a picture file. */
  picture: string;
}

/** The QR with the steps for paying from the same phone or from another one. */
export function QrPayment({ qr, picture }: QrPaymentProps) {
  return (
    <section className="card mt-3 p-4 text-center" aria-labelledby="qris">
      <h2 id="qris" className="text-[1.2rem] font-extrabold">
        QRIS
      </h2>
      <svg
        role="img"
        aria-label={m.qr_label()}
        className="mx-auto mt-2 w-full max-w-72 bg-white"
        viewBox={`0 0 ${qr.side} ${qr.side}`}
        shapeRendering="crispEdges"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <a className="button button-main mt-2 w-full" href={picture} download="qris-pasar-bersama.png">
        <Icon name="download" /> {m.qr_save()}
      </a>
      <Steps steps={[m.qr_step_1(), m.qr_step_2(), m.qr_step_3()]} />
    </section>
  );
}
