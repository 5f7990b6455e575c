import type { ReactNode } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { WAY_WORDS } from "../../ui/way-words";
import { countFilters, type ShopFilters } from "./shop-filters";

/** A choice with its number of products, when known. */
export interface FilterChoice {
  value: string;
  name: string;
  count: number | null;
}

interface FilterPanelProps {
  filters: ShopFilters;
  categories: FilterChoice[];
  regencies: FilterChoice[];
}

/** All filters in one form behind one tap; it works without JavaScript. */
export function FilterPanel({ filters, categories, regencies }: FilterPanelProps) {
  const count = countFilters(filters);
  return (
    <details className="card group">
      <summary className="flex min-h-14 items-center gap-2 px-4 font-bold">
        <Icon name="filter" /> {m.filter()}
        {count > 0 && <span className="rounded-full bg-turmeric px-2.5 text-leaf-deep">{count}</span>}
        <span className="ml-auto group-open:rotate-180">
          <Icon name="chevron" />
        </span>
      </summary>
      <form action={localPath("/cari")} className="grid gap-5 border-t border-line p-4 sm:grid-cols-2">
        <input type="hidden" name="q" value={filters.query} />
        {filters.sort !== "relevan" && <input type="hidden" name="urut" value={filters.sort} />}
        <Choices legend={m.filter_seller()} name="penjual" chosen={filters.seller} choices={SELLERS} />
        <Choices legend={m.filter_way()} name="ambil" chosen={filters.way} choices={WAYS} />
        <Select label={m.filter_category()} name="kategori" all={m.all_categories()} chosen={filters.category}>
          {categories}
        </Select>
        <Select label={m.filter_regency()} name="daerah" all={m.all_regencies()} chosen={filters.regency}>
          {regencies}
        </Select>
        <PriceRange filters={filters} />
        <Checks filters={filters} />
        <button type="submit" className="button button-main sm:col-span-2">
          {m.filter_apply()}
        </button>
      </form>
    </details>
  );
}

const SELLERS = [
  { value: "kube", word: m.kube },
  { value: "ewarong", word: m.ewarong },
];
const WAYS = Object.entries(WAY_WORDS).map(([value, { word }]) => ({ value, word }));

interface ChoicesProps {
  legend: string;
  name: string;
  chosen: string | null;
  choices: { value: string; word: () => string }[];
}

function Choices({ legend, name, chosen, choices }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{legend}</legend>
      {[{ value: "", word: m.all }, ...choices].map(({ value, word }) => (
        <Tick key={value} type="radio" name={name} value={value} checked={(chosen ?? "") === value}>
          {word()}
        </Tick>
      ))}
    </fieldset>
  );
}

interface TickProps {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  checked: boolean;
  children: ReactNode;
}

function Tick({ type, name, value, checked, children }: TickProps) {
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input className="size-6 accent-leaf" type={type} name={name} value={value} defaultChecked={checked} />
      {children}
    </label>
  );
}

interface SelectProps {
  label: string;
  name: string;
  all: string;
  chosen: string | null;
  children: FilterChoice[];
}

function Select({ label, name, all, chosen, children }: SelectProps) {
  return (
    <label className="block">
      <span className="mb-1 block font-bold">{label}</span>
      <select className="field" name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {children.map(({ value, name: text, count }) => (
          <option key={value} value={value}>
            {count === null ? text : `${text} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function PriceRange({ filters }: { filters: ShopFilters }) {
  const bounds = [
    { name: "min", label: m.price_least(), value: filters.least, example: "10.000" },
    { name: "max", label: m.price_most(), value: filters.most, example: "50.000" },
  ];
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{m.filter_price()}</legend>
      <div className="grid grid-cols-2 gap-3">
        {bounds.map(({ name, label, value, example }) => (
          <label key={name} className="block">
            <span className="mb-1 block text-[0.9rem]">{label}</span>
            <input className="field" name={name} inputMode="numeric" placeholder={example} defaultValue={value ?? ""} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Checks({ filters }: { filters: ShopFilters }) {
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{m.filter_other()}</legend>
      <Tick type="checkbox" name="stok" value="1" checked={filters.inStock}>
        {m.filter_stock()}
      </Tick>
      <Tick type="checkbox" name="halal" value="1" checked={filters.halal}>
        {m.filter_halal()}
      </Tick>
    </fieldset>
  );
}
