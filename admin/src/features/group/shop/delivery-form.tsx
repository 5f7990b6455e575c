import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { parseRupiah } from "@pasar/locale/money";
import { useState } from "react";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { FieldError } from "../../../ui/field-error";
import { TextField } from "../../../ui/text-field";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

/** Whether the seller brings goods itself, for how much, and where to. */
export function DeliveryForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const { delivery, districts } = settings;
  const [choice, setChoice] = useState<"yes" | "no">(delivery ? "yes" : "no");
  const [fee, setFee] = useState(delivery ? String(delivery.fee) : "");
  const [chosen, setChosen] = useState<string[]>(delivery?.districts ?? []);
  const [isChecked, setIsChecked] = useState(false);
  const { save, isBusy, problem, fields } = useSaveShop(settings);
  const rupiah = parseRupiah(fee);
  const onSave = () => {
    setIsChecked(true);
    if (choice === "no") void save({ delivery: null });
    else if (rupiah !== null && chosen.length > 0) void save({ delivery: { fee: rupiah, districts: chosen } });
  };
  const toggle = (code: string) =>
    setChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={onSave}>
      <ChoiceList
        label={text("shop_delivery_question")}
        choices={[
          { value: "yes", label: text("shop_delivery_yes") },
          { value: "no", label: text("shop_delivers_not") },
        ]}
        value={choice}
        onChange={setChoice}
      />
      {choice === "yes" && (
        <>
          <TextField
            label={text("shop_fee")}
            hint={text("shop_fee_hint")}
            inputMode="numeric"
            maxLength={12}
            value={fee}
            onChange={setFee}
            error={fields["delivery.fee"] ?? (isChecked && rupiah === null ? text("shop_fee_missing") : null)}
          />
          <Districts
            districts={districts}
            chosen={chosen}
            onToggle={toggle}
            error={
              fields["delivery.districts"] ?? (isChecked && chosen.length === 0 ? text("shop_districts_missing") : null)
            }
          />
        </>
      )}
    </ShopForm>
  );
}

interface DistrictsProps {
  districts: ShopSettings["districts"];
  chosen: readonly string[];
  onToggle: (code: string) => void;
  error: string | null;
}

function Districts({ districts, chosen, onToggle, error }: DistrictsProps) {
  const text = useText();
  return (
    <fieldset aria-describedby="districts-error">
      <legend className="mb-1.5 font-bold">{text("shop_districts")}</legend>
      <div className="grid gap-2">
        {districts.map(({ code, name }) => (
          <label
            key={code}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border-2 border-edge bg-white px-4 font-semibold has-checked:border-leaf has-checked:bg-leaf-pale"
          >
            <input
              type="checkbox"
              className="size-6 shrink-0 accent-leaf"
              checked={chosen.includes(code)}
              onChange={() => onToggle(code)}
            />
            {name}
          </label>
        ))}
      </div>
      <FieldError id="districts-error" message={error} />
    </fieldset>
  );
}
