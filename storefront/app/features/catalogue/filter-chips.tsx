import type { ReactNode } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon, type IconName } from "../../ui/icon";
import { WAY_WORDS } from "../../ui/way-words";
import { type ActiveFilter, BADGE_WORDS, type FilterChoices } from "./filter-choices";
import { FILTER_SHEET } from "./filter-sheet";
import { BADGES, type ShopFilters, WAYS, writeFilters } from "./shop-filters";

interface FilterChipsProps {
  filters: ShopFilters;
  choices: FilterChoices;
  active: ActiveFilter[];
}

/** All filters, then those that are on (a tap takes them away), then those most asked for, with what they would leave. */
export function FilterChips({ filters, choices, active }: FilterChipsProps) {
  const address = (change: Partial<ShopFilters>) =>
    localPath(`/cari${writeFilters({ ...filters, page: 1, ...change })}`);
  return (
    <ul className="strip mt-3" aria-label={m.filter()}>
      <li>
        <button type="button" className="chip border-leaf text-leaf" popoverTarget={FILTER_SHEET}>
          <Icon name="filter" size={20} /> {m.filter()}
          {active.length > 0 && <span className="rounded-full bg-turmeric px-2 text-leaf-deep">{active.length}</span>}
        </button>
      </li>
      {active.map(({ name, without }) => (
        <Chip key={name} on href={address(without)}>
          {name} <Icon name="close" size={18} /> <span className="sr-only">{m.filter_remove()}</span>
        </Chip>
      ))}
      {!filters.place && (
        <li>
          <a className="chip" href={localPath(`/cari/tempat${writeFilters({ ...filters, page: 1 })}`)} data-near>
            <Icon name="pin" size={20} /> {m.near_me()}
          </a>
        </li>
      )}
      {quickFilters(filters, choices).map(({ name, icon, count, change }) => (
        <Chip key={name} href={address(change)}>
          {icon && <Icon name={icon} size={20} />} {name}{" "}
          {count !== undefined && <span className="text-soft">{count}</span>}
        </Chip>
      ))}
    </ul>
  );
}

function Chip({ href, on = false, children }: { href: string; on?: boolean; children: ReactNode }) {
  return (
    <li>
      <a className="chip" href={href} aria-current={on || undefined}>
        {children}
      </a>
    </li>
  );
}

interface QuickFilter {
  name: string;
  icon?: IconName;
  count?: number;
  change: Partial<ShopFilters>;
}

/** Only what would leave something is offered; where nothing was counted, everything is. */
function quickFilters(filters: ShopFilters, { counts }: FilterChoices): QuickFilter[] {
  const { ways, badges } = filters;
  const leaves = (value: string) => counts[value] || Object.keys(counts).length === 0;
  const sellers: QuickFilter[] = [
    { name: m.kube(), icon: "people", count: counts.kube, change: { seller: "kube" } },
    { name: m.ewarong(), icon: "shop", count: counts.ewarong, change: { seller: "ewarong" } },
  ];
  return [
    ...(filters.openNow ? [] : [{ name: m.filter_open(), icon: "clock", change: { openNow: true } } as const]),
    ...(filters.inStock ? [] : [{ name: m.filter_stock(), change: { inStock: true } }]),
    ...BADGES.filter((badge) => !badges.includes(badge) && leaves(badge)).map((badge) => ({
      name: BADGE_WORDS[badge](),
      count: counts[badge],
      change: { badges: [...badges, badge] },
    })),
    ...WAYS.filter((way) => !ways.includes(way) && leaves(way)).map((way) => ({
      name: WAY_WORDS[way].word(),
      icon: WAY_WORDS[way].icon,
      count: counts[way],
      change: { ways: [...ways, way] },
    })),
    ...(filters.seller ? [] : sellers.filter(({ change }) => change.seller && leaves(change.seller))),
  ];
}
