import type { BuyerOrder } from "@pasar/contracts/checkout";
import { m } from "../../paraglide/messages.js";
import { Field, fieldState } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { CutForm } from "./cut-form";
import { OrderForm } from "./order-form";

interface OrderCommandsProps {
  order: BuyerOrder;
  path: string;
  /** While a checkout of several sellers is unpaid, all of its orders go together. */
  goesTogether: boolean;
  isCash: boolean;
}

/** What a buyer can do about an order: say that the goods have come, or cancel it, whole or in part. */
export function OrderCommands({ order, path, goesTogether, isCash }: OrderCommandsProps) {
  return (
    <>
      {order.can_confirm && (
        <OrderForm path={path} command="received" orderId={order.id}>
          <p>{m.received_help()}</p>
          <button type="submit" className="button button-main w-full">
            <Icon name="check" /> {m.received_button()}
          </button>
        </OrderForm>
      )}
      {order.can_cut && <CutForm order={order} path={path} isCash={isCash} />}
      {order.can_cancel && <CancelForm order={order} path={path} goesTogether={goesTogether} />}
    </>
  );
}

function CancelForm({ order, path, goesTogether }: Omit<OrderCommandsProps, "isCash">) {
  const id = `alasan-${order.id}`;
  return (
    <details className="mt-3 border-t border-line pt-1">
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-clay">
        <Icon name="close" size={22} /> {m.cancel_open()}
      </summary>
      <OrderForm path={path} command="cancel" orderId={order.id}>
        <p>
          {goesTogether
            ? m.cancel_all_help()
            : order.stage === "awaiting_payment"
              ? m.cancel_unpaid_help()
              : m.cancel_help()}
        </p>
        <Field id={id} label={m.cancel_note()}>
          <input {...fieldState(id, null)} className="field" name="note" maxLength={200} autoComplete="off" />
        </Field>
        <button type="submit" className="button button-danger w-full">
          {m.cancel_button()}
        </button>
      </OrderForm>
    </details>
  );
}
