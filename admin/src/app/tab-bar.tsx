import { NavLink } from "react-router";
import { type TextKey, useText } from "../lib/text";
import { Icon, type IconName } from "../ui/icon";

const TABS: { to: string; icon: IconName; label: TextKey }[] = [
  { to: "/pesanan", icon: "receipt", label: "menu_orders" },
  { to: "/produk", icon: "box", label: "menu_products" },
  { to: "/uang", icon: "wallet", label: "menu_money" },
  { to: "/akun", icon: "person", label: "menu_account" },
];

/** The rooms of the app, within reach of a thumb. */
export function TabBar() {
  const text = useText();
  return (
    <nav
      aria-label={text("main_menu")}
      className="sticky bottom-0 z-20 border-t border-line bg-white pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="mx-auto grid max-w-xl grid-cols-4">
        {TABS.map(({ to, icon, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              className="flex min-h-17 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent font-semibold text-soft aria-[current]:border-turmeric aria-[current]:font-bold aria-[current]:text-leaf"
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
