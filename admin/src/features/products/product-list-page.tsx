import { may } from "@pasar/contracts/permissions";
import type { ProductState } from "@pasar/contracts/products";
import { useDeferredValue, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useDemandText } from "../../lib/demand-text";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { MoreButton } from "../../ui/more-button";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { TextField } from "../../ui/text-field";
import { ProductCard } from "./product-card";
import { ProductTabs } from "./product-tabs";
import { useProductList } from "./products";

const STATES: readonly ProductState[] = ["published", "draft", "archived"];

/** The seller's products: looked up by name, narrowed by where they stand. */
export function ProductListPage() {
  const text = useText();
  const demand = useDemandText();
  const member = useMember();
  const [search] = useSearchParams();
  const state = STATES.find((known) => known === search.get("keadaan")) ?? null;
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const query = useProductList({ words, state });
  const mayWrite = member !== null && may(member.member.role, "products.write");
  return (
    <Page
      title={text("product_title")}
      over={member?.seller.name}
      updatedAt={query.dataUpdatedAt}
      action={
        mayWrite && (
          <Link to="/produk/baru" className="button button-main">
            <Icon name="box" size={28} />
            {text("product_add")}
          </Link>
        )
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <RowLink to="/produk/dicari" icon="search" hint={demand("link_hint")}>
          {demand("title")}
        </RowLink>
        <TextField label={text("product_search")} type="search" value={typed} onChange={setTyped} maxLength={100} />
        <ProductTabs current={state} counts={query.data?.pages.at(-1)?.counts} />
        <QueryState query={query}>
          {({ pages }) => {
            const products = pages.flatMap((page) => page.products);
            if (products.length === 0) {
              return (
                <p className="py-12 text-center text-soft">{text(words ? "product_none_found" : "product_none")}</p>
              );
            }
            return (
              <ul className="grid grid-cols-1 gap-3">
                {products.map((product) => (
                  <li key={product.id}>
                    <ProductCard product={product} />
                  </li>
                ))}
              </ul>
            );
          }}
        </QueryState>
        <MoreButton query={query}>{text("product_more")}</MoreButton>
      </div>
    </Page>
  );
}
