import { may } from "@pasar/contracts/permissions";
import type { SellerProduct } from "@pasar/contracts/products";
import { formatRupiah } from "@pasar/locale/money";
import { Link, useParams } from "react-router";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { Picture } from "../../ui/picture";
import { PosterButtons } from "../../ui/poster-buttons";
import { QueryState } from "../../ui/query-state";
import { GateBox } from "./gate-box";
import { ProductTools } from "./product-tools";
import { moveProduct, type ProductMove, useProduct } from "./products";
import { StateBadge } from "./state-badge";
import { useSave } from "./use-save";

/** One product: what shoppers see of it, what keeps it from them, and the next thing to do. */
export function ProductPage() {
  const { id = "" } = useParams();
  const text = useText();
  const query = useProduct(id);
  const member = useMember();
  const { save, isBusy, problem } = useSave();
  const mayWrite = member !== null && may(member.member.role, "products.write");
  const product = query.data;
  const move = (wanted: ProductMove) => void save(() => moveProduct(id, wanted));
  return (
    <Page
      title={product?.name ?? text("product_title")}
      over={text("product_title")}
      backTo="/produk"
      updatedAt={query.dataUpdatedAt}
      action={product && mayWrite && <NextStep product={product} isBusy={isBusy} onMove={move} />}
    >
      <div className="grid grid-cols-1 gap-4">
        {problem && <Notice tone="bad">{problem}</Notice>}
        <QueryState query={query}>
          {(found) => (
            <>
              <Facts product={found} />
              {found.state !== "archived" && <GateBox gate={found.gate} />}
              <ProductTools product={found} mayWrite={mayWrite} isBusy={isBusy} onMove={move} />
              {found.state === "published" && <PosterButtons productId={found.id} />}
            </>
          )}
        </QueryState>
      </div>
    </Page>
  );
}

interface NextStepProps {
  product: SellerProduct;
  isBusy: boolean;
  onMove: (move: ProductMove) => void;
}

function NextStep({ product: { id, name, state, gate, variants, link }, isBusy, onMove }: NextStepProps) {
  const text = useText();
  if (state === "archived") {
    return (
      <ActionButton icon="back" isBusy={isBusy} onPress={() => onMove("restore")}>
        {text("product_restore")}
      </ActionButton>
    );
  }
  if (state === "draft" && gate.may_be_sold) {
    return (
      <ActionButton icon="shop" isBusy={isBusy} onPress={() => onMove("publish")}>
        {text("product_publish")}
      </ActionButton>
    );
  }
  if (state === "draft") {
    return (
      <Link to={`/produk/${id}/ubah`} className="button button-main">
        <Icon name="note" size={28} />
        {text("product_complete")}
      </Link>
    );
  }
  const price = formatRupiah(Math.min(...variants.map((variant) => variant.price)));
  const message = encodeURIComponent(`${name} - ${price} - ${link}`);
  return (
    <a className="button button-main" href={`https://wa.me/?text=${message}`} target="_blank" rel="noreferrer">
      <Icon name="whatsapp" size={28} />
      {text("product_share")}
    </a>
  );
}

function Facts({ product }: { product: SellerProduct }) {
  const text = useText();
  const { pictures, unit, variants, description, price_reason } = product;
  return (
    <section className="card grid gap-3 p-4">
      <div className="flex items-start gap-3">
        <Picture picture={pictures[0] ?? null} size={96} />
        <div className="grid min-w-0 flex-1 justify-items-start gap-1">
          <StateBadge product={product} />
          <p className="text-soft">{unit}</p>
        </div>
      </div>
      <ul className="grid gap-2">
        {variants.map(({ id, name, price, on_hand, reserved }) => (
          <li key={id} className="border-t border-line pt-2">
            {name && <p className="font-semibold">{name}</p>}
            <p className="text-[1.3rem] leading-tight font-bold tabular-nums">{formatRupiah(price)}</p>
            <p className={on_hand > reserved ? "" : "font-bold text-clay"}>
              {text("product_stock_left", { count: on_hand - reserved })}
              {reserved > 0 && ` (${text("product_reserved", { count: reserved })})`}
            </p>
          </li>
        ))}
      </ul>
      {price_reason && <p className="text-soft">{text("product_price_because", { reason: price_reason })}</p>}
      {description && <p className="whitespace-pre-line">{description}</p>}
    </section>
  );
}
