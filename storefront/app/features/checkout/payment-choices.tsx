import type { QuotePayment } from "@pasar/contracts/checkout";
import { PAYMENT_GROUPS, type PaymentGroup, type PaymentMethod } from "@pasar/contracts/order";
import { m } from "../../paraglide/messages.js";
import { Icon, type IconName } from "../../ui/icon";
import { paymentName } from "../orders/stage-words";

const HELP: Record<PaymentMethod, () => string> = {
  qris: m.pay_qris_help,
  gopay: m.pay_gopay_help,
  shopeepay: m.pay_shopeepay_help,
  bri_va: m.pay_bri_va_help,
  bni_va: m.pay_bni_va_help,
  bca_va: m.pay_bca_va_help,
  mandiri_bill: m.pay_mandiri_bill_help,
  permata_va: m.pay_permata_va_help,
  alfamart: m.pay_alfamart_help,
  indomaret: m.pay_indomaret_help,
  cod: m.pay_cod_help,
};

const GROUPS: Record<PaymentGroup, { icon: IconName; word: () => string }> = {
  qris: { icon: "qr", word: () => paymentName("qris") },
  wallet: { icon: "wallet", word: m.pay_group_wallet },
  bank: { icon: "bank", word: m.pay_group_bank },
  store: { icon: "shop", word: m.pay_group_store },
  cash: { icon: "cash", word: m.pay_group_cash },
};

/** What most buyers here use; _assumed_ on 28 November 2026, since the shop has no figures yet. */
const USUAL: readonly PaymentMethod[] = ["qris", "gopay", "bri_va", "cod"];

interface PaymentChoicesProps {
  payments: readonly QuotePayment[];
  chosen: PaymentMethod | null;
  /** Left out in a plain form, which keeps the choice itself. */
  onChoose?: (method: PaymentMethod) => void;
}

/** The ways to pay as big rows: the usual four, and the others by group behind one tap. */
export function PaymentChoices({ payments, chosen, onChoose }: PaymentChoicesProps) {
  const usual = payments.filter(({ method }) => USUAL.includes(method));
  const others = payments.filter(({ method }) => !USUAL.includes(method));
  const rows = (some: readonly QuotePayment[]) =>
    some.map((payment) => (
      <PaymentRow key={payment.method} payment={payment} isChosen={chosen === payment.method} onChoose={onChoose} />
    ));
  return (
    <>
      {rows(usual)}
      {others.length > 0 && (
        <details className="group mt-2" open={others.some(({ method }) => method === chosen)}>
          <summary className="flex min-h-14 items-center rounded-xl border-2 border-line px-3 font-bold">
            {m.other_ways()}
            <span className="ml-auto group-open:rotate-180">
              <Icon name="chevron" />
            </span>
          </summary>
          {(Object.keys(GROUPS) as PaymentGroup[]).map((group) => {
            const members = others.filter(({ method }) => PAYMENT_GROUPS[method] === group);
            return (
              members.length > 0 && (
                <section key={group} aria-label={GROUPS[group].word()}>
                  <h3 className="mt-4 px-1 font-bold text-soft">{GROUPS[group].word()}</h3>
                  {rows(members)}
                </section>
              )
            );
          })}
        </details>
      )}
    </>
  );
}

interface PaymentRowProps {
  payment: QuotePayment;
  isChosen: boolean;
  onChoose: PaymentChoicesProps["onChoose"];
}

function PaymentRow({ payment: { method, available, reason }, isChosen, onChoose }: PaymentRowProps) {
  const isOn = isChosen && available;
  const state = onChoose ? { checked: isOn, onChange: () => onChoose(method) } : { defaultChecked: isOn };
  return (
    <label className="mt-2 flex min-h-14 items-start gap-3 rounded-xl border-2 border-line p-3 has-checked:border-leaf has-checked:bg-leaf-pale has-disabled:bg-straw">
      <input
        className="mt-0.5 size-6 shrink-0 accent-leaf"
        type="radio"
        name="method"
        value={method}
        required
        disabled={!available}
        {...state}
      />
      <span className="leading-snug">
        <span className="flex items-center gap-2 font-bold">
          <Icon name={GROUPS[PAYMENT_GROUPS[method]].icon} size={22} /> {paymentName(method)}
        </span>
        <span className="block text-[0.9rem] text-soft">{reason ?? HELP[method]()}</span>
      </span>
    </label>
  );
}
