import type { Identity } from "@pasar/contracts/access";
import { NavLink } from "react-router";
import { type TextKey, useText } from "../lib/text";
import { Icon, type IconName } from "../ui/icon";

interface Tab {
  to: string;
  icon: IconName;
  label: TextKey;
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
  officer: [{ to: "/dinas", icon: "globe", label: "menu_office" }, ACCOUNT],
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
        {TABS[kind].map(({ to, icon, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              className="flex min-h-17 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent text-[0.85rem] font-semibold text-soft aria-[current]:border-turmeric aria-[current]:font-bold aria-[current]:text-leaf"
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
