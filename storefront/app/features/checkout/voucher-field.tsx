import type { SellerQuote } from "@pasar/contracts/checkout";
import { useState } from "react";
import { useBasket } from "../../device/basket";
import { m } from "../../paraglide/messages.js";
import { ErrorLine, fieldState } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { keepCode, LONGEST_CODE } from "./codes-for";

interface VoucherFieldProps {
  quote: SellerQuote;
  /** While the shop is asked about the code. */
  asking: boolean;
}

/** One seller's voucher: the code to type, or the one that works. What does not work says why and stops nothing. */
export function VoucherField({ quote: { seller, voucher, voucher_problem }, asking }: VoucherFieldProps) {
  const kept = useBasket(({ vouchers }) => vouchers[seller.id] ?? "");
  const [typed, setTyped] = useState(kept);
  if (voucher && kept) {
    return (
      <div className="mt-2 flex items-center gap-2 rounded-xl bg-leaf-pale pl-3 text-leaf">
        <Icon name="check" size={22} />
        <span className="grow py-2 leading-snug" role="status">
          <b>{voucher.code}</b> {voucher.title}
        </span>
        <button
          type="button"
          className="min-h-12 px-3 font-bold underline"
          onClick={() => {
            setTyped("");
            keepCode(seller.id, "");
          }}
        >
          {m.voucher_remove()}
        </button>
      </div>
    );
  }
  const id = `voucher-${seller.id}`;
  const error = kept && kept === typed && !asking ? (voucher_problem?.message ?? null) : null;
  return (
    <details className="mt-1" open={kept !== ""}>
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-leaf">
        <Icon name="plus" size={20} /> {m.voucher_ask()}
      </summary>
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          keepCode(seller.id, typed.trim());
        }}
      >
        <input
          {...fieldState(id, error)}
          className="field min-w-0 grow uppercase"
          aria-label={m.voucher_of({ seller: seller.name })}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={LONGEST_CODE}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="button button-plain shrink-0 px-4" disabled={asking}>
          {m.voucher_use()}
        </button>
      </form>
      <div role="alert">{error && <ErrorLine text={error} />}</div>
    </details>
  );
}
