import type { Quote } from "@pasar/contracts/checkout";
import { useState } from "react";
import { type AddressDraft, type AddressField, AREA_LEVELS, missingInAddress } from "../../device/address-draft";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { AreaSelect } from "../../ui/area-select";
import { ErrorLine, Field, fieldState } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { WAY_WORDS } from "../../ui/way-words";

import { Fee } from "./fee";
import { atService, chosenWay } from "./order-plan";
import { ServiceChoice } from "./service-choice";
import { StepButtons } from "./step-buttons";

interface AddressStepProps {
  quote: Quote;
  asking: boolean;
  onNext: () => void;
  onBack: () => void;
}

const ERRORS: Record<AddressField, () => string> = {
  province: m.error_area,
  regency: m.error_area,
  district: m.error_area,
  village: m.error_area,
  postcode: m.error_postcode,
  street: m.error_street,
};

/** Second screen, only for goods that travel: where to. */
export function AddressStep({ quote, asking, onNext, onBack }: AddressStepProps) {
  const draft = useCheckoutDraft();
  const { address, change } = draft;
  const [checked, setChecked] = useState(false);
  const missing = missingInAddress(address);
  const errorOf = (field: AddressField) => (checked && missing.includes(field) ? ERRORS[field]() : null);
  const write = (next: AddressDraft) => change({ address: next });
  const unreachable = quote.sellers.some((seller) => !chosenWay(seller, draft));

  function next() {
    setChecked(true);
    if (missing[0]) document.getElementById(missing[0])?.focus();
    else if (!unreachable) onNext();
  }

  return (
    <>
      <section className="card mt-3 grid gap-4 p-4">
        {AREA_LEVELS.map((level) => (
          <AreaSelect key={level} level={level} address={address} error={errorOf(level)} onChange={write} />
        ))}
        <AddressWords address={address} errorOf={errorOf} onChange={write} />
      </section>
      {address.village && (
        <>
          {quote.sellers.map((seller) => (
            <ServiceChoice key={seller.seller.id} quote={seller} />
          ))}
          <Fees quote={quote} />
        </>
      )}
      <StepButtons word={asking ? m.fee_asking() : m.next()} disabled={asking} onNext={next} onBack={onBack} />
    </>
  );
}

interface AddressWordsProps {
  address: AddressDraft;
  errorOf: (field: AddressField) => string | null;
  onChange: (address: AddressDraft) => void;
}

function AddressWords({ address, errorOf, onChange }: AddressWordsProps) {
  return (
    <>
      <Field id="postcode" label={m.postcode()} error={errorOf("postcode")}>
        <input
          {...fieldState("postcode", errorOf("postcode"))}
          className="field"
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={5}
          value={address.postcode}
          onChange={(event) => onChange({ ...address, postcode: event.currentTarget.value.replace(/\D/g, "") })}
        />
      </Field>
      <Field id="street" label={m.street()} help={m.street_help()} error={errorOf("street")}>
        <textarea
          {...fieldState("street", errorOf("street"))}
          className="field"
          rows={2}
          autoComplete="street-address"
          maxLength={200}
          value={address.street}
          onChange={(event) => onChange({ ...address, street: event.currentTarget.value })}
        />
      </Field>
      <Field id="landmark" label={m.landmark()} help={m.landmark_help()}>
        <input
          id="landmark"
          className="field"
          maxLength={200}
          value={address.landmark}
          onChange={(event) => onChange({ ...address, landmark: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}

function Fees({ quote }: { quote: Quote }) {
  const { ways, services } = useCheckoutDraft();
  return (
    <ul className="card mt-3 divide-y divide-line px-4" role="status">
      {quote.sellers.map((seller) => {
        const { id, name } = seller.seller;
        const wanted = ways[id];
        const offered = seller.ways.find((other) => other.way === wanted);
        if (!wanted || !offered) return null;
        const way = atService(offered, services[id]);
        return (
          <li key={id} className="py-3 leading-snug">
            <span className="flex justify-between gap-2">
              <span className="flex items-center gap-2">
                <Icon name={WAY_WORDS[wanted].icon} size={20} /> {name}
              </span>
              <b>{way.available && way.fee !== null && <Fee way={way} />}</b>
            </span>
            {!way.available && <ErrorLine text={`${way.reason ?? ""} ${m.choose_other_way()}`} />}
          </li>
        );
      })}
    </ul>
  );
}
