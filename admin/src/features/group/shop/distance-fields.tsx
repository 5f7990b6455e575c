import { useReceivingText } from "../../../lib/receiving-text";
import { useText } from "../../../lib/text";
import { TextField } from "../../../ui/text-field";
import { type DistanceDraft, distanceProblemsOf } from "./distance-draft";
import { MoneyField } from "./money-field";

interface DistanceFieldsProps {
  draft: DistanceDraft;
  onChange: (change: Partial<DistanceDraft>) => void;
  isChecked: boolean;
}

/** What a delivery by distance costs and how far it goes. */
export function DistanceFields({ draft, onChange, isChecked }: DistanceFieldsProps) {
  const text = useText();
  const say = useReceivingText();
  const wrong = isChecked ? distanceProblemsOf(draft) : [];
  return (
    <>
      <MoneyField
        label={say("distance_base_fee")}
        hint={text("shop_fee_hint")}
        value={draft.baseFee}
        onChange={(baseFee) => onChange({ baseFee })}
        isWrong={wrong.includes("baseFee")}
      />
      <MoneyField
        label={say("distance_per_kilometre")}
        value={draft.perKilometre}
        onChange={(perKilometre) => onChange({ perKilometre })}
        isWrong={wrong.includes("perKilometre")}
      />
      <TextField
        label={say("distance_radius")}
        hint={say("distance_radius_hint")}
        inputMode="numeric"
        maxLength={3}
        value={draft.radius}
        onChange={(radius) => onChange({ radius })}
        error={wrong.includes("radius") ? say("distance_radius_wrong") : null}
      />
      <MoneyField
        label={text("shop_free_from")}
        hint={text("shop_free_from_hint")}
        value={draft.freeFrom}
        onChange={(freeFrom) => onChange({ freeFrom })}
        isWrong={wrong.includes("freeFrom")}
      />
    </>
  );
}
