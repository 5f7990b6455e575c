import type { OfficeSeller } from "@pasar/contracts/office";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { agoText } from "./ago";
import { ProblemBadges } from "./problem-badges";

/** One seller in the list; the whole card leads to its page. */
export function SellerCard({ seller }: { seller: OfficeSeller }) {
  const text = useOfficeText();
  return (
    <Link to={`/dinas/penjual/${seller.id}`} className="card flex h-full items-start gap-2 p-3.5 hover:border-leaf">
      <div className="min-w-0 flex-1 leading-snug">
        <h2 className="text-[1.12rem] leading-tight font-bold">{seller.name}</h2>
        <p className="text-soft">
          {text(`seller_${seller.kind}`)} · {seller.village}, {seller.regency}
        </p>
        <div className="my-2">
          <ProblemBadges seller={seller} />
        </div>
        <p>
          {text("office_card_goods", { products: seller.products, gone: seller.stock_outs })}
          <br />
          {text("office_card_orders", { open: seller.open_orders, late: seller.overdue_orders })}
        </p>
        <p className="mt-1 font-bold tabular-nums">
          {text("office_card_sales", { amount: formatRupiah(seller.sales_30_days.rupiah) })}
        </p>
        <LastActive at={seller.last_active_at} />
      </div>
      <Icon name="chevron" />
    </Link>
  );
}

function LastActive({ at }: { at: string | null }) {
  const text = useOfficeText();
  const language = useLanguage();
  if (!at) return <p className="text-[0.9rem] text-soft">{text("office_never_active")}</p>;
  const ago = agoText(at, language);
  return <p className="text-[0.9rem] text-soft">{text("office_last_active", { ago })}</p>;
}
