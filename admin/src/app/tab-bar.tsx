import type { Identity } from "@pasar/contracts/access";
import { NavLink } from "react-router";
import { type TextKey, useText } from "../lib/text";
import { Icon, type IconName } from "../ui/icon";

interface Tab {
  to: string;
  icon: IconName;
  label: TextKey;
  /** Only this very address lights the tab up, not those below it. */
  end?: boolean;
}

const ACCOUNT: Tab = { to: "/akun", icon: "person", label: "menu_account" };
const TABS: Record<Identity["kind"], Tab[]> = {
  member: [
    { to: "/beranda", icon: "home", label: "menu_home" },
    { to: "/pesanan", icon: "receipt", label: "menu_orders" },
    { to: "/produk", icon: "box", label: "menu_products" },
    { to: "/uang", icon: "wallet", label: "menu_money" },
    ACCOUNT,
  ],
  officer: [
    { to: "/dinas", icon: "check", label: "office_overview_title", end: true },
    { to: "/dinas/pengajuan", icon: "note", label: "office_menu_applications" },
    { to: "/dinas/penjual", icon: "shop", label: "office_sellers_title" },
    { to: "/dinas/peta", icon: "map", label: "office_map_title" },
    { to: "/dinas/laporan", icon: "chart", label: "office_report_title" },
  ],
  applicant: [{ to: "/daftar", icon: "note", label: "menu_joining" }, ACCOUNT],
};

/** The rooms of the app that are for this kind of person, within reach of a thumb. */
export function TabBar({ kind }: { kind: Identity["kind"] }) {
  const text = useText();
  return (
    <nav
      aria-label={text("main_menu")}
      className="sticky bottom-0 z-20 border-t border-line bg-white pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="mx-auto grid max-w-xl auto-cols-fr grid-flow-col">
        {TABS[kind].map(({ to, icon, label, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className="flex min-h-17 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent text-[0.72rem] leading-tight font-semibold wrap-normal sm:text-[0.9rem] text-soft aria-[current]:border-turmeric aria-[current]:font-bold aria-[current]:text-leaf"
            >
              <Icon name={icon} size={28} />
              {text(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
