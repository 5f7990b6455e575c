import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { useState } from "react";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

/** Whether the seller takes cash at pickup and at the door. */
export function CashForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const [choice, setChoice] = useState<"yes" | "no">(settings.takes_cash ? "yes" : "no");
  const { save, isBusy, problem } = useSaveShop(settings);
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={() => void save({ takes_cash: choice === "yes" })}>
      <ChoiceList
        label={text("shop_cash_question")}
        choices={[
          { value: "yes", label: text("shop_cash_yes") },
          { value: "no", label: text("shop_cash_no") },
        ]}
        value={choice}
        onChange={setChoice}
      />
    </ShopForm>
  );
}
