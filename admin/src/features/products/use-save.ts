import type { SellerProduct } from "@pasar/contracts/products";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError, failureText } from "../../lib/api";
import { useText } from "../../lib/text";
import { productQuery } from "./products";

/** Sends a change of a product, one at a time; the lists follow. Says why not, which fields, and what is there now. */
export function useSave() {
  const text = useText();
  const client = useQueryClient();
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [fresh, setFresh] = useState<SellerProduct | null>(null);

  const keep = (product: SellerProduct) => {
    client.setQueryData(productQuery(product.id).queryKey, product);
    void client.invalidateQueries({ queryKey: ["products", "list"] });
    void client.invalidateQueries({ queryKey: ["products", "commodities"] });
    void client.invalidateQueries({ queryKey: ["stock"] });
  };
  const explain = (error: unknown) => {
    const isRefusal = error instanceof ApiError;
    setProblem(isRefusal && error.isUnsure ? text("product_unsure") : failureText(error, text));
    setFields(isRefusal ? error.fields : {});
    if (!isRefusal || !error.fresh) return;
    const product = error.fresh as SellerProduct;
    client.setQueryData(productQuery(product.id).queryKey, product);
    if (error.code === "product_changed") setFresh(product);
  };
  const save = async (send: () => Promise<SellerProduct>): Promise<SellerProduct | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(null);
    setFields({});
    setFresh(null);
    try {
      const product = await send();
      keep(product);
      return product;
    } catch (error) {
      explain(error);
      return null;
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  const settle = () => {
    setProblem(null);
    setFresh(null);
  };
  return { save, settle, isBusy, problem, fields, fresh };
}
