import type { SellerProduct } from "@pasar/contracts/products";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { useIsOnline } from "../../lib/connection";
import { randomId } from "../../lib/random-id";
import { useText } from "../../lib/text";
import { Icon, type IconName } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { RowLink } from "../../ui/row-link";
import { copyProduct, type ProductMove } from "./products";
import { useSave } from "./use-save";

interface ProductToolsProps {
  product: SellerProduct;
  mayWrite: boolean;
  isBusy: boolean;
  onMove: (move: ProductMove) => void;
}

/** Everything else one does with a product. */
export function ProductTools({ product, mayWrite, isBusy, onMove }: ProductToolsProps) {
  const text = useText();
  const navigate = useNavigate();
  const copyId = useRef(randomId());
  const copying = useSave();
  const { id, state, commodity } = product;
  const copy = async () => {
    const made = await copying.save(() => copyProduct(id, copyId.current));
    if (made) navigate(`/produk/${made.id}/ubah`);
  };
  if (!mayWrite)
    return (
      <RowLink to="/stok" icon="box">
        {text("product_to_stock")}
      </RowLink>
    );
  return (
    <div className="grid gap-2">
      {copying.problem && <Notice tone="bad">{copying.problem}</Notice>}
      {state !== "archived" && (
        <RowLink to={`/produk/${id}/ubah`} icon="note">
          {text("product_edit")}
        </RowLink>
      )}
      <RowLink to="/stok" icon="box">
        {text("product_to_stock")}
      </RowLink>
      {!commodity && (
        <Tool icon="note" isBusy={isBusy || copying.isBusy} onPress={() => void copy()}>
          {text("product_copy")}
        </Tool>
      )}
      {state === "published" && (
        <Tool icon="eyeOff" isBusy={isBusy} onPress={() => onMove("unpublish")}>
          {text("product_unpublish")}
        </Tool>
      )}
      {state !== "archived" && (
        <Tool icon="close" isBusy={isBusy} onPress={() => onMove("archive")}>
          {text("product_archive")}
        </Tool>
      )}
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  isBusy: boolean;
  onPress: () => void;
  children: string;
}

function Tool({ icon, isBusy, onPress, children }: ToolProps) {
  const isOnline = useIsOnline();
  return (
    <button
      type="button"
      className="card flex min-h-16 items-center gap-3 px-4 py-3 text-left font-bold hover:bg-leaf-pale disabled:text-soft"
      disabled={isBusy || !isOnline}
      onClick={onPress}
    >
      <span className="text-leaf">
        <Icon name={icon} size={28} />
      </span>
      {children}
    </button>
  );
}
