import type { SellerKind } from "@pasar/contracts/catalogue";
import { useText } from "../../lib/text";
import { RowLink } from "../../ui/row-link";

/** The rooms of the app that have no place in the main menu. */
export function RoomLinks({ kind }: { kind: SellerKind }) {
  const text = useText();
  return (
    <nav aria-label={text("account_rooms")}>
      <ul className="grid gap-2.5">
        <li>
          <RowLink to="/stok" icon="box" hint={text("account_stock_hint")}>
            {text("account_stock")}
          </RowLink>
        </li>
        <li>
          <RowLink to="/komplain" icon="alert" hint={text("complaints_hint")}>
            {text("complaints_title")}
          </RowLink>
        </li>
        <li>
          <RowLink to="/kelompok" icon="people" hint={text("group_hint")}>
            {text(`group_title_${kind}`)}
          </RowLink>
        </li>
      </ul>
    </nav>
  );
}
