import type { SellerCard as Seller } from "@pasar/contracts/catalogue";
import type { ReactNode } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { OpenState } from "../../ui/open-state";
import { OpeningHours } from "../../ui/opening-hours";
import { SellerBadge } from "../../ui/seller-badge";

/** Who sells: name, place, opening hours. `children` are what the reader can do next. */
export function SellerCard({ seller, children }: { seller: Seller; children?: ReactNode }) {
  return (
    <section className="card mx-3 mt-5 p-4" aria-labelledby="penjual">
      <p className="text-[0.9rem] text-soft">{m.sold_by()}</p>
      <h2 id="penjual" className="text-[1.15rem] leading-tight font-extrabold">
        <a
          className="inline-flex min-h-12 items-center underline underline-offset-4"
          href={localPath(`/penjual/${seller.handle}`)}
        >
          {seller.name}
        </a>
      </h2>
      <p className="flex flex-wrap items-center gap-2">
        <SellerBadge kind={seller.kind} /> <OpenState open={seller.open_now} closedUntil={seller.closed_until} />
      </p>
      <p className="mt-2 flex items-center gap-1 text-soft">
        <Icon name="pin" size={20} /> {placeOf(seller)}
      </p>
      <details className="group mt-1">
        <summary className="flex min-h-12 items-center gap-1 font-semibold">
          <Icon name="clock" size={20} /> {m.opening_hours()}
          <span className="group-open:rotate-180">
            <Icon name="chevron" size={20} />
          </span>
        </summary>
        <OpeningHours hours={seller.hours} />
      </details>
      {children}
    </section>
  );
}

/** Village and regency of a seller in one line. */
export function placeOf({ village, regency }: Seller): string {
  return village ? `${village}, ${regency}` : regency;
}
