import { m } from "../../paraglide/messages.js";
import { CopyButton } from "../../ui/copy-button";
import { Icon } from "../../ui/icon";
import { Steps } from "../../ui/steps";
import type { PaymentGuide } from "./payment-guide";

interface HowToPayProps {
  guide: PaymentGuide;
  /** Address of the QR as a picture file. */
  picture: string;
}

/** What to scan, open or type, and the steps for it. */
export function HowToPay({ guide: { title, qr, link, numbers, steps }, picture }: HowToPayProps) {
  return (
    <section className="card mt-3 p-4" aria-labelledby="cara-bayar">
      <h2 id="cara-bayar" className="text-[1.2rem] font-extrabold">
        {title}
      </h2>
      {qr && (
        <>
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
        </>
      )}
      {link && (
        <a className="button button-main mt-2 w-full" href={link.url}>
          {link.word}
        </a>
      )}
      {numbers.map(({ label, value }) => (
        <div key={label} className="mt-2">
          <p className="text-soft">{label}</p>
          <p className="text-[1.35rem] leading-tight font-extrabold tabular-nums select-all">
            {value.replace(/(\w{4})(?=\w)/g, "$1 ")}
          </p>
          <p className="mt-2">
            <CopyButton text={value} what={label} />
          </p>
        </div>
      ))}
      <Steps steps={steps} />
    </section>
  );
}
