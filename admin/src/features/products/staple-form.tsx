import type { CommodityChoice } from "@pasar/contracts/products";
import type { FormEvent } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { Picture } from "../../ui/picture";
import { fieldsOf, newDraft } from "./draft";
import { useFormErrors } from "./form-errors";
import { useKeptDraft } from "./kept-draft";
import { createStaple } from "./products";
import { StapleFields } from "./staple-fields";
import { useSave } from "./use-save";

/** Price and stock of the staple that was picked. */
export function StapleForm({ staple }: { staple: CommodityChoice }) {
  const text = useText();
  const navigate = useNavigate();
  const { name, unit, picture } = staple;
  const begin = () => ({ ...newDraft({ unit, category: "sembako" }), name });
  const { id, draft, change, forget } = useKeptDraft(staple.id, 0, begin);
  const { save, isBusy, problem, fields } = useSave();
  const { errorOf, check } = useFormErrors(draft, fields);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!check()) return;
    const [variant] = fieldsOf(draft, false).variants;
    if (!variant) return;
    const { price, stock = 0 } = variant;
    const price_reason = draft.price_reason.trim() || null;
    const product = await save(() => createStaple({ id, commodity_id: staple.id, price, stock, price_reason }));
    if (!product) return;
    forget();
    navigate(`/produk/${product.id}`, { replace: true });
  };
  return (
    <Page title={name} over={text("product_staple_title")} backTo="/produk/baru">
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <div className="flex items-center gap-3">
          <Picture picture={picture} size={72} />
          <p className="text-[1.12rem] font-bold">{unit}</p>
        </div>
        <StapleFields draft={draft} onChange={change} errorOf={errorOf} ceilings={staple} isNew />
        {problem && <Notice tone="bad">{problem}</Notice>}
        <ActionButton icon="check" isBusy={isBusy}>
          {text("product_save")}
        </ActionButton>
      </form>
    </Page>
  );
}
