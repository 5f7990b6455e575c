import type { FoundOutlet } from "@pasar/contracts/outlets";
import { formatRupiah } from "@pasar/locale/money";
import type { ReactNode } from "react";
import { formatDistance } from "../../lib/distance";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { OpenState } from "../../ui/open-state";
import { anchorOf, changeWords, queueWords } from "./outlet-words";

interface OutletCardProps {
  outlet: FoundOutlet;
  /** Its place in the list, as on the map. */
  number: number;
  /** Items of the basket that the shop knows; 0 without a basket. */
  items: number;
  isChosen: boolean;
  onChoose: (handle: string) => void;
  /** What the shopper can do with the basket here. */
  children?: ReactNode;
}

/** One outlet of the list: where, whether it is open, how long the queue is, and what of the basket it has. */
export function OutletCard({ outlet, number, items, isChosen, onChoose, children }: OutletCardProps) {
  const { handle, name, village, regency, distance_metres, open_now, closed_until, queue } = outlet;
  const choose = () => onChoose(handle);
  return (
    <li
      id={anchorOf(outlet)}
      className="card scroll-mt-4 p-3 noscript:target:outline-3 noscript:target:outline-turmeric aria-[current=true]:outline-3 aria-[current=true]:outline-turmeric"
      aria-current={isChosen ? "true" : undefined}
      onPointerEnter={choose}
      onFocus={choose}
    >
      <h3 className="flex items-start gap-2 text-[1.08rem] leading-tight font-bold">
        <span
          className={`mt-2.5 inline-flex size-7 shrink-0 items-center justify-center rounded-full text-[0.85rem] font-extrabold text-white ${open_now ? "bg-leaf" : "bg-soft"}`}
          aria-hidden="true"
        >
          {number}
        </span>
        <a
          className="inline-flex min-h-12 grow items-center underline underline-offset-4"
          href={localPath(`/penjual/${handle}`)}
        >
          {name}
        </a>
        {distance_metres !== null && (
          <span className="mt-3 shrink-0 text-[0.94rem] font-extrabold">{formatDistance(distance_metres)}</span>
        )}
      </h3>
      <p className="flex items-center gap-1 text-soft">
        <Icon name="pin" size={20} /> {village}, {regency}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.94rem]">
        <OpenState open={open_now} closedUntil={closed_until} />
        <span>{changeWords(outlet)}</span>
        <span className="inline-flex items-center gap-1 text-soft">
          <Icon name="people" size={20} /> {queueWords(queue)}
        </span>
      </p>
      {items > 0 && <Held outlet={outlet} items={items} />}
      {children}
    </li>
  );
}

function Held({ outlet: { has, lacks, price }, items }: { outlet: FoundOutlet; items: number }) {
  if (has === 0) return <p className="mt-2 border-t border-line pt-2 text-soft">{m.outlet_has_none()}</p>;
  const isWhole = has === items;
  return (
    <div className="mt-2 border-t border-line pt-2">
      <p className="flex items-baseline justify-between gap-2">
        <span className={`font-bold ${isWhole ? "text-leaf" : "text-turmeric-ink"}`}>
          {isWhole ? m.outlet_has_all({ count: items }) : m.outlet_has_some({ has, count: items })}
        </span>
        <b>{formatRupiah(price)}</b>
      </p>
      {lacks.length > 0 && <p className="text-[0.94rem] text-soft">{m.outlet_lacks({ names: lacks.join(", ") })}</p>}
    </div>
  );
}
