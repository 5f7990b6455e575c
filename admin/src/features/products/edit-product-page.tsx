import type { SellerProduct } from "@pasar/contracts/products";
import { type FormEvent, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { ConflictChoice } from "./conflict-choice";
import { draftOf, fieldsOf, type ProductDraft } from "./draft";
import { useFormErrors } from "./form-errors";
import { useKeptDraft } from "./kept-draft";
import { ProductForm } from "./product-form";
import { editProduct, useCategories, useProduct } from "./products";
import { StapleFields } from "./staple-fields";
import { useSave } from "./use-save";

/** Changes a product. What is typed stays on the phone until it is saved. */
export function EditProductPage() {
  const { id = "" } = useParams();
  const text = useText();
  const query = useProduct(id);
  return (
    <Page title={text("product_edit")} over={query.data?.name} backTo={`/produk/${id}`} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(product) => <EditForm key={product.id} product={product} />}</QueryState>
    </Page>
  );
}

function EditForm({ product }: { product: SellerProduct }) {
  const text = useText();
  const navigate = useNavigate();
  const { data: categories = [] } = useCategories();
  const [waitingPhotos, setWaitingPhotos] = useState(0);
  const kept = useKeptDraft(product.id, product.version, () => draftOf(product));
  const { draft, change, restart, forget } = kept;
  const { save, settle, isBusy, problem, fields, fresh } = useSave();
  const { errorOf, check } = useFormErrors(draft, fields);

  const send = async (version: number, wish: ProductDraft) => {
    const isFood = categories.some(({ slug, is_food }) => is_food && slug === wish.category);
    const saved = await save(() => editProduct(product.id, { ...fieldsOf(wish, isFood), version }));
    if (!saved) return;
    forget();
    navigate(`/produk/${product.id}`, { replace: true });
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (check()) await send(kept.version, draft);
  };
  const takeFresh = () => {
    if (fresh) restart(draftOf(fresh), fresh.version);
    settle();
  };
  const part = { draft, onChange: change, errorOf };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      {kept.wasKept && !fresh && (
        <Notice tone="good">
          <p>{text("product_kept")}</p>
          <button
            type="button"
            className="button mt-1 px-0 underline"
            onClick={() => restart(draftOf(product), product.version)}
          >
            {text("product_start_over")}
          </button>
        </Notice>
      )}
      {product.commodity ? (
        <StapleFields {...part} ceilings={product.commodity} isNew={false} />
      ) : (
        <ProductForm
          {...part}
          categories={categories}
          photoDraft={`product:${product.id}`}
          onPhotosWaiting={setWaitingPhotos}
        />
      )}
      {fresh ? (
        <ConflictChoice
          mine={draft}
          fresh={fresh}
          isBusy={isBusy}
          onMine={() => void send(fresh.version, { ...draft, variants: onTop(draft, fresh) })}
          onFresh={takeFresh}
        />
      ) : (
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <ActionButton
            icon="check"
            isBusy={isBusy}
            isResting={waitingPhotos > 0}
            hint={waitingPhotos > 0 ? text("product_photos_on_way") : undefined}
          >
            {text("product_save")}
          </ActionButton>
        </>
      )}
    </form>
  );
}

/** The member's own choices for the product as it is now: those somebody removed meanwhile are made anew. */
function onTop(draft: ProductDraft, fresh: SellerProduct): ProductDraft["variants"] {
  return draft.variants.map((variant) => {
    const isThere = fresh.variants.some(({ id }) => id === variant.id);
    return isThere ? variant : { ...variant, id: undefined };
  });
}
