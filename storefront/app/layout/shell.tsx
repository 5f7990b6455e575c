import type { ReactNode } from "react";
import { BasketCount } from "../features/basket/basket-count";
import { SearchBox } from "../features/suggest/search-box";
import { Island } from "../islands/island";
import { barePath, localPath } from "../lib/locale";
import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";
import { Connection } from "../ui/connection";
import { Icon, type IconName } from "../ui/icon";
import { Logo } from "../ui/logo";

type Place = "home" | "search" | "basket" | "orders" | null;

interface ShellProps {
  /** Address of this page, for the link to the other language. */
  path: string;
  /** The place in the shop to mark in the bottom bar. */
  place?: Place;
  /** What the search box shows; `null` leaves the box out. */
  query?: string | null;
  /** Filters that stay when other words are searched; the page then shows results while they are typed. */
  kept?: [name: string, value: string][];
  /** Pages with an own bar at the bottom leave out the shop's. */
  bottomBar?: boolean;
  children: ReactNode;
}

/** What surrounds every page: skip link, header with search and basket, bottom bar, footer. */
export function Shell({ path, place = null, query = null, kept, bottomBar = true, children }: ShellProps) {
  return (
    <>
      <a href="#isi" className="button button-main absolute -top-24 left-2 z-60 focus:top-2">
        {m.skip_to_content()}
      </a>
      <header className="relative z-50 bg-leaf text-white">
        <div className="mx-auto flex max-w-5xl items-center gap-1 px-3 pt-2">
          <a href={localPath("/")} className="mr-auto flex min-h-12 items-center">
            <Logo />
          </a>
          <LanguageLink path={path} short={!bottomBar} />
          <HeaderBasket onPhone={!bottomBar} />
        </div>
        <div className="mx-auto max-w-5xl px-3 pb-3">
          {query !== null && (
            <Island name="SearchBox" component={SearchBox} props={{ query, kept, live: kept !== undefined }} onFocus />
          )}
        </div>
        <div className="woven" />
      </header>
      <Island name="Connection" component={Connection} props={{}} />
      <main id="isi" className="mx-auto max-w-5xl">
        {children}
      </main>
      <Footer />
      {bottomBar ? <BottomBar place={place} /> : <div className="h-24" />}
    </>
  );
}

const LANGUAGE_NAMES = { id: "Indonesia", en: "English" };

function LanguageLink({ path, short }: { path: string; short: boolean }) {
  const other = getLocale() === "id" ? "en" : "id";
  return (
    <a
      href={localPath(barePath(path), other)}
      lang={other}
      hrefLang={other}
      className="flex min-h-12 shrink-0 items-center px-2 font-semibold underline underline-offset-4"
    >
      {short ? other.toUpperCase() : LANGUAGE_NAMES[other]}
    </a>
  );
}

function HeaderBasket({ onPhone }: { onPhone: boolean }) {
  return (
    <a
      href={localPath("/keranjang")}
      className={`flex min-h-12 shrink-0 items-center gap-1 px-2 font-semibold ${onPhone ? "" : "max-sm:hidden"}`}
    >
      <Icon name="basket" /> {m.basket()} <Island name="BasketCount" component={BasketCount} props={{}} />
    </a>
  );
}

const PLACES: { place: Place; path: string; icon: IconName; word: () => string }[] = [
  { place: "home", path: "/", icon: "home", word: m.home },
  { place: "search", path: "/cari", icon: "search", word: m.search },
  { place: "basket", path: "/keranjang", icon: "basket", word: m.basket },
  { place: "orders", path: "/pesanan", icon: "receipt", word: m.my_orders },
];

function BottomBar({ place }: { place: Place }) {
  return (
    <>
      <div className="h-20" />
      <nav aria-label={m.main_menu()} className="fixed inset-x-0 bottom-0 z-40 border-t border-line bg-white">
        <ul className="mx-auto grid max-w-md grid-cols-4">
          {PLACES.map((entry) => (
            <li key={entry.path}>
              <a
                href={localPath(entry.path)}
                aria-current={entry.place === place ? "page" : undefined}
                className="relative flex min-h-16 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent text-[0.8rem] font-semibold text-soft aria-[current=page]:border-leaf aria-[current=page]:text-leaf"
              >
                <Icon name={entry.icon} />
                {entry.word()}
                {entry.place === "basket" && (
                  <span className="absolute top-1 left-1/2 ml-2">
                    <Island name="BasketCount" component={BasketCount} props={{}} />
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function Footer() {
  return (
    <footer className="mt-10 border-t border-line bg-straw px-4 py-6 text-[0.9rem] text-soft">
      <div className="mx-auto max-w-5xl">
        <p className="font-bold text-ink">Pasar Bersama</p>
        <p className="mt-1 max-w-prose">{m.footer_text()}</p>
        <p>
          <a className="inline-flex min-h-12 items-center font-semibold underline" href={localPath("/e-warong")}>
            {m.find_outlets()}
          </a>
        </p>
      </div>
    </footer>
  );
}
