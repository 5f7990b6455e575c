import type { Place } from "@pasar/contracts/search";
import type { ReactNode } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { WAY_WORDS } from "../../ui/way-words";
import { BADGE_WORDS, type FilterChoice, type FilterChoices } from "./filter-choices";
import { BADGES, DISTANCES_KM, filterEntries, type ShopFilters, WAYS, writeFilters } from "./shop-filters";

/** The id that a button's `popoverTarget` names. */
export const FILTER_SHEET = "saringan";

const OWN_FIELDS = ["kategori", "penjual", "daerah", "ambil", ...BADGES, "stok", "buka", "min", "max", "jarak", "hal"];

interface FilterSheetProps {
  filters: ShopFilters;
  choices: FilterChoices;
}

/** All filters in one form in a sheet from below; the browser opens and closes it without a script. */
export function FilterSheet({ filters, choices }: FilterSheetProps) {
  const { counts } = choices;
  const tick = (name: string, value: string, word: string, checked: boolean, count?: number) => (
    <Tick key={name + value} type="checkbox" name={name} value={value} checked={checked} count={count}>
      {word}
    </Tick>
  );
  return (
    <div
      id={FILTER_SHEET}
      popover="auto"
      role="dialog"
      aria-label={m.filter()}
      className="inset-x-0 top-auto bottom-0 mx-auto mb-0 max-h-[88dvh] w-full max-w-2xl overflow-y-auto rounded-t-2xl bg-white text-ink backdrop:bg-ink/60"
    >
      <SheetHead />
      <form action={localPath("/cari")} className="grid gap-5 px-4 pt-2 sm:grid-cols-2">
        {filterEntries(filters)
          .filter(([name]) => !OWN_FIELDS.includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <PriceRange filters={filters} />
        <fieldset>
          <legend className="mb-1 font-bold">{m.filter_other()}</legend>
          {tick("stok", "1", m.filter_stock(), filters.inStock)}
          {tick("buka", "1", m.filter_open(), filters.openNow)}
          {BADGES.map((badge) => tick(badge, "1", BADGE_WORDS[badge](), filters.badges.includes(badge), counts[badge]))}
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-bold">{m.filter_way()}</legend>
          {WAYS.map((way) => tick("ambil", way, WAY_WORDS[way].word(), filters.ways.includes(way), counts[way]))}
        </fieldset>
        {filters.place && <Distance filters={filters} place={filters.place} placeName={choices.placeName} />}
        <Sellers filters={filters} counts={counts} />
        <Select label={m.filter_category()} name="kategori" all={m.all_categories()} chosen={filters.category}>
          {choices.categories}
        </Select>
        {choices.regencies.length > 0 && (
          <Select label={m.filter_regency()} name="daerah" all={m.all_regencies()} chosen={filters.regency}>
            {choices.regencies}
          </Select>
        )}
        <p className="sticky bottom-0 -mx-4 bg-white px-4 pt-2 pb-4 sm:col-span-2">
          <button type="submit" className="button button-main w-full">
            {m.filter_apply()}
          </button>
        </p>
      </form>
    </div>
  );
}

function SheetHead() {
  return (
    <p className="sticky top-0 z-10 flex items-center border-b border-line bg-white pl-4 font-extrabold">
      {m.filter()}
      <button
        type="button"
        className="ml-auto flex size-14 items-center justify-center"
        popoverTarget={FILTER_SHEET}
        popoverTargetAction="hide"
        aria-label={m.close()}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}

function Sellers({ filters, counts }: { filters: ShopFilters; counts: FilterChoices["counts"] }) {
  const choices = [
    { value: "", word: m.all() },
    { value: "kube", word: m.kube() },
    { value: "ewarong", word: m.ewarong() },
  ];
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{m.filter_seller()}</legend>
      {choices.map(({ value, word }) => (
        <Tick
          key={value}
          type="radio"
          name="penjual"
          value={value}
          checked={(filters.seller ?? "") === value}
          count={counts[value]}
        >
          {word}
        </Tick>
      ))}
    </fieldset>
  );
}

interface DistanceProps {
  filters: ShopFilters;
  place: Place;
  placeName: string;
}

function Distance({ filters, place, placeName }: DistanceProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{m.near({ place: placeName })}</legend>
      <Tick type="radio" name="jarak" value="" checked={filters.withinKm === null}>
        {m.any_distance()}
      </Tick>
      {DISTANCES_KM.map((km) => (
        <Tick key={km} type="radio" name="jarak" value={String(km)} checked={filters.withinKm === km}>
          {m.within_km({ km })}
        </Tick>
      ))}
      {"latitude" in place && <p className="text-[0.88rem] text-soft">{m.location_rounded()}</p>}
      <a
        className="flex min-h-12 items-center font-bold text-leaf underline underline-offset-4"
        href={localPath(`/cari/tempat${writeFilters({ ...filters, place: null, page: 1 })}`)}
      >
        {m.place_change()}
      </a>
    </fieldset>
  );
}

interface TickProps {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  checked: boolean;
  count?: number;
  children: ReactNode;
}

function Tick({ type, name, value, checked, count, children }: TickProps) {
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input className="size-6 shrink-0 accent-leaf" type={type} name={name} value={value} defaultChecked={checked} />
      {children}
      {count !== undefined && <span className="ml-auto text-soft">{count}</span>}
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
