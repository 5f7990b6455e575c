import type { ProductPage } from "@pasar/contracts/catalogue";
import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { Icon, type IconName } from "../../ui/icon";
import { knownWay, WAY_WORDS } from "../../ui/way-words";

const HALAL_CERTIFIED = "bersertifikat";
const DAYS_IN_MONTH = 30;

/** Licence and halal badges; only what is certified is claimed. */
export function TrustBadges({ product: { licence, halal } }: { product: ProductPage }) {
  const badges: { icon: IconName; word: string; number: string | null }[] = [
    ...(halal?.status === HALAL_CERTIFIED
      ? [{ icon: "halal" as const, word: m.halal_certified(), number: halal.number }]
      : []),
    ...(licence ? [{ icon: "check" as const, word: licence.kind, number: licence.number }] : []),
  ];
  if (!badges.length) return null;
  return (
    <ul className="mt-3 grid gap-2">
      {badges.map(({ icon, word, number }) => (
        <li key={word} className="flex items-center gap-2 rounded-xl bg-leaf-pale px-3 py-2 text-leaf">
          <Icon name={icon} />
          <span className="leading-tight">
            <b>{word}</b>
            {number && <span className="block text-[0.85rem]">{m.number_is({ number })}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Weight, shelf life and the ways to receive it. */
export function ProductFacts({ product }: { product: ProductPage }) {
  const { weight_grams, shelf_life_days, category, ways } = product;
  const known = ways.map(knownWay).filter((way) => way !== null);
  return (
    <dl className="mt-5 grid gap-px overflow-hidden rounded-[14px] border border-line bg-line">
      <Fact name={m.fact_category()}>{category.name}</Fact>
      {weight_grams > 0 && <Fact name={m.fact_weight()}>{weightText(weight_grams)}</Fact>}
      {shelf_life_days !== null && <Fact name={m.fact_shelf_life()}>{shelfLifeText(shelf_life_days)}</Fact>}
      <Fact name={m.fact_ways()}>
        <ul className="grid gap-1">
          {known.map((way) => (
            <li key={way} className="flex items-center gap-2">
              <Icon name={WAY_WORDS[way].icon} size={20} /> {WAY_WORDS[way].word()}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-2 bg-white px-4 py-2.5">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function weightText(grams: number): string {
  return grams < 1000 ? `${grams} g` : `${(grams / 1000).toLocaleString("id-ID")} kg`;
}

function shelfLifeText(days: number): string {
  if (days < 2 * DAYS_IN_MONTH) return m.days_count({ count: days });
  return m.months_count({ count: Math.floor(days / DAYS_IN_MONTH) });
}
