import type { CommodityChoice } from "@pasar/contracts/products";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { Picture } from "../../ui/picture";
import { QueryState } from "../../ui/query-state";
import { TextField } from "../../ui/text-field";
import { useCommodities } from "./products";
import { StapleForm } from "./staple-form";

/** The staples an outlet may sell; one is picked, then only price and stock are asked. */
export function StaplePicker() {
  const text = useText();
  const [search] = useSearchParams();
  const query = useCommodities();
  const chosen = query.data?.find(({ id }) => id === search.get("barang"));
  if (chosen) return <StapleForm staple={chosen} />;
  return (
    <Page title={text("product_staple_title")} backTo="/produk" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(staples) => <Staples staples={staples} />}</QueryState>
    </Page>
  );
}

function Staples({ staples }: { staples: CommodityChoice[] }) {
  const text = useText();
  const [search] = useSearchParams();
  const name = search.get("nama") ?? "";
  const [typed, setTyped] = useState(name);
  const words = typed.trim().toLowerCase();
  const found = staples.filter(({ name }) => name.toLowerCase().includes(words));
  return (
    <div className="grid grid-cols-1 gap-4">
      <TextField label={text("product_staple_search")} type="search" value={typed} onChange={setTyped} maxLength={60} />
      {found.length === 0 && <p className="py-6 text-center text-soft">{text("product_none_found")}</p>}
      <ul className="grid grid-cols-1 gap-2">
        {found.map((staple) => (
          <li key={staple.id}>
            <StapleRow staple={staple} />
          </li>
        ))}
      </ul>
      <Link to={`/produk/baru?sendiri${name && `&nama=${encodeURIComponent(name)}`}`} className="button button-plain">
        {text("product_staple_other")}
      </Link>
    </div>
  );
}

function StapleRow({ staple: { id, name, unit, picture, product_id } }: { staple: CommodityChoice }) {
  const text = useText();
  return (
    <Link
      to={product_id ? `/produk/${product_id}` : `/produk/baru?barang=${encodeURIComponent(id)}`}
      className="card flex min-h-16 items-center gap-3 p-3 leading-snug hover:border-leaf"
    >
      <Picture picture={picture} size={56} />
      <span className="min-w-0 flex-1">
        <span className="block font-bold">{name}</span>
        <span className="block text-soft">{unit}</span>
        {product_id && <span className="badge mt-1 bg-leaf-pale text-leaf-deep">{text("product_staple_sold")}</span>}
      </span>
      <Icon name="chevron" />
    </Link>
  );
}
