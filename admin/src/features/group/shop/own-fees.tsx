import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { useState } from "react";
import { useText } from "../../../lib/text";
import { type DeliveryDraft, isWrongFee } from "./delivery-draft";
import { MoneyField } from "./money-field";

interface OwnFeesProps {
  /** The districts goods are brought to. */
  districts: ShopSettings["districts"];
  fees: DeliveryDraft["ownFees"];
  onChange: (code: string, value: string) => void;
  isChecked: boolean;
}

/** Another fee for single districts; folded away, because most sellers have one fee. */
export function OwnFees({ districts, fees, onChange, isChecked }: OwnFeesProps) {
  const text = useText();
  const [isOpen] = useState(Object.keys(fees).length > 0);
  if (districts.length === 0) return null;
  return (
    <details className="card px-4 py-2" open={isOpen}>
      <summary className="min-h-12 content-center font-bold text-leaf">{text("shop_own_fees")}</summary>
      <p className="mb-3 text-soft">{text("shop_own_fees_hint")}</p>
      <div className="grid gap-4 pb-2">
        {districts.map(({ code, name }) => (
          <MoneyField
            key={code}
            label={text("shop_own_fee", { district: name })}
            value={fees[code] ?? ""}
            onChange={(value) => onChange(code, value)}
            isWrong={isChecked && isWrongFee(fees[code])}
          />
        ))}
      </div>
    </details>
  );
}
