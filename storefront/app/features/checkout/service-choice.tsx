import type { CourierService, SellerQuote } from "@pasar/contracts/checkout";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { Fee } from "./fee";
import { daysText } from "./fee-words";
import { chosenWay } from "./order-plan";

/** The courier's services for one seller's goods, cheapest first; nothing where there is no choice. */
export function ServiceChoice({ quote }: { quote: SellerQuote }) {
  const draft = useCheckoutDraft();
  const way = chosenWay(quote, draft);
  const { id, name } = quote.seller;
  if (!way || way.services.length < 2) return null;
  return (
    <fieldset className="card mt-3 p-4">
      <legend className="float-left w-full text-[1.08rem] leading-tight font-bold">
        {m.choose_courier({ seller: name })}
      </legend>
      <div className="clear-both" />
      {way.services.map((service) => (
        <ServiceRow
          key={`${service.courier} ${service.service}`}
          sellerId={id}
          service={service}
          chosen={service === way.service}
        />
      ))}
    </fieldset>
  );
}

interface ServiceRowProps {
  sellerId: string;
  service: CourierService;
  chosen: boolean;
}

function ServiceRow({ sellerId, service, chosen }: ServiceRowProps) {
  const choose = useCheckoutDraft((draft) => draft.chooseService);
  const { courier, service: code, service_name, days } = service;
  return (
    <label className="mt-2 flex min-h-14 items-center gap-3 rounded-xl border-2 border-line p-3 has-checked:border-leaf has-checked:bg-leaf-pale">
      <input
        className="size-6 shrink-0 accent-leaf"
        type="radio"
        name={`service-${sellerId}`}
        value={`${courier} ${code}`}
        checked={chosen}
        onChange={() => choose(sellerId, { courier, service: code })}
      />
      <span className="grow leading-snug">
        <b className="block">{service_name}</b>
        {days && <span className="block text-[0.9rem] text-soft">{daysText(days)}</span>}
      </span>
      <b>
        <Fee way={service} />
      </b>
    </label>
  );
}
