import { type FormEvent, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { fieldsOf, newDraft } from "./draft";
import { useFormErrors } from "./form-errors";
import { noteUsualFields, useKeptDraft, usualFields } from "./kept-draft";
import { ProductForm } from "./product-form";
import { createProduct, useCategories } from "./products";
import { StaplePicker } from "./staple-picker";
import { useSave } from "./use-save";

/** A new product. An outlet picks a staple first, because most of what it sells is on the common list. */
export function NewProductPage() {
  const [search] = useSearchParams();
  const isOutlet = useMember()?.seller.kind === "ewarong";
  return isOutlet && !search.has("sendiri") ? <StaplePicker /> : <NewProductForm />;
}

function NewProductForm() {
  const text = useText();
  const navigate = useNavigate();
  const { data: categories = [] } = useCategories();
  const [waitingPhotos, setWaitingPhotos] = useState(0);
  const [search] = useSearchParams();
  const name = search.get("nama") ?? "";
  const begin = () => ({ ...newDraft({ unit: text("product_unit_usual"), ...usualFields() }), name });
  const { id, draft, wasKept, keep, change, restart, forget } = useKeptDraft("new", 0, begin);
  const { save, isBusy, problem, fields } = useSave();
  const { errorOf, check } = useFormErrors(draft, fields);

  const onPhotosWaiting = (count: number) => {
    setWaitingPhotos(count);
    if (count > 0) keep();
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!check()) return;
    const isFood = categories.some(({ slug, is_food }) => is_food && slug === draft.category);
    const product = await save(() => createProduct({ ...fieldsOf(draft, isFood), id, publish: true }));
    if (!product) return;
    noteUsualFields(draft);
    forget();
    navigate(`/produk/${product.id}`, { replace: true });
  };
  return (
    <Page title={text("product_new")} backTo="/produk">
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        {wasKept && (
          <Notice tone="good">
            <p>{text("product_kept")}</p>
            <button type="button" className="button mt-1 px-0 underline" onClick={() => restart(begin(), 0)}>
              {text("product_start_over")}
            </button>
          </Notice>
        )}
        <ProductForm
          draft={draft}
          onChange={change}
          errorOf={errorOf}
          categories={categories}
          photoDraft={`product:${id}`}
          onPhotosWaiting={onPhotosWaiting}
        />
        {problem && <Notice tone="bad">{problem}</Notice>}
        <ActionButton
          icon="check"
          isBusy={isBusy}
          isResting={waitingPhotos > 0}
          hint={waitingPhotos > 0 ? text("product_photos_on_way") : text("product_save_hint")}
        >
          {text("product_save")}
        </ActionButton>
      </form>
    </Page>
  );
}
