import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { useState } from "react";
import { useReceivingText } from "../../../lib/receiving-text";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { FieldError } from "../../../ui/field-error";
import { type DeliveryDraft, draftOf, problemsOf, settingsOf } from "./delivery-draft";
import { distanceDraftOf, distanceSettingsOf } from "./distance-draft";
import { DistanceFields } from "./distance-fields";
import { MoneyField } from "./money-field";
import { OwnFees } from "./own-fees";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

type Choice = "area" | "distance" | "no";

/** Whether the seller brings goods itself, for how much, and where to: by district or by distance. */
export function DeliveryForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const say = useReceivingText();
  const { delivery, distance_delivery, districts } = settings;
  const [choice, setChoice] = useState<Choice>(delivery ? "area" : distance_delivery ? "distance" : "no");
  const [draft, setDraft] = useState(draftOf(delivery));
  const [distance, setDistance] = useState(distanceDraftOf(distance_delivery));
  const [isChecked, setIsChecked] = useState(false);
  const { save, isBusy, problem, fields } = useSaveShop(settings);
  const onSave = () => {
    setIsChecked(true);
    const area = choice === "area" ? settingsOf(draft) : null;
    const byDistance = choice === "distance" ? distanceSettingsOf(distance) : null;
    if (choice === "no" || area || byDistance) void save({ delivery: area, distance_delivery: byDistance });
  };
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={onSave}>
      <ChoiceList
        label={text("shop_delivery_question")}
        choices={[
          { value: "area", label: say("delivery_by_area") },
          { value: "distance", label: say("delivery_by_distance"), hint: say("delivery_by_distance_hint") },
          { value: "no", label: text("shop_delivers_not") },
        ]}
        value={choice}
        onChange={setChoice}
      />
      {choice === "distance" && (
        <DistanceFields
          draft={distance}
          onChange={(change) => setDistance({ ...distance, ...change })}
          isChecked={isChecked}
        />
      )}
      {choice === "area" && (
        <DeliveryFields
          districts={districts}
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          isChecked={isChecked}
          refused={fields}
        />
      )}
    </ShopForm>
  );
}

interface DeliveryFieldsProps {
  districts: ShopSettings["districts"];
  draft: DeliveryDraft;
  onChange: (change: Partial<DeliveryDraft>) => void;
  isChecked: boolean;
  /** Field path -> why the server refused it. */
  refused: Record<string, string>;
}

function DeliveryFields({ districts, draft, onChange, isChecked, refused }: DeliveryFieldsProps) {
  const text = useText();
  const wrong = isChecked ? problemsOf(draft) : [];
  const { districts: chosen, ownFees } = draft;
  const toggle = (code: string) =>
    onChange({ districts: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code] });
  return (
    <>
      <MoneyField
        label={text("shop_fee")}
        hint={text("shop_fee_hint")}
        value={draft.fee}
        onChange={(fee) => onChange({ fee })}
        isWrong={wrong.includes("fee")}
        refused={refused["delivery.fee"]}
      />
      <MoneyField
        label={text("shop_free_from")}
        hint={text("shop_free_from_hint")}
        value={draft.freeFrom}
        onChange={(freeFrom) => onChange({ freeFrom })}
        isWrong={wrong.includes("free_from")}
        refused={refused["delivery.free_from"]}
      />
      <Districts
        districts={districts}
        chosen={chosen}
        onToggle={toggle}
        error={refused["delivery.districts"] ?? (wrong.includes("districts") ? text("shop_districts_missing") : null)}
      />
      <OwnFees
        districts={districts.filter(({ code }) => chosen.includes(code))}
        fees={ownFees}
        onChange={(code, fee) => onChange({ ownFees: { ...ownFees, [code]: fee } })}
        isChecked={isChecked}
      />
    </>
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
