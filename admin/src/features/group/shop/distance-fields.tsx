import { useReceivingText } from "../../../lib/receiving-text";
import { useText } from "../../../lib/text";
import { TextField } from "../../../ui/text-field";
import { type DistanceDraft, distanceProblemsOf } from "./distance-draft";

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
  const feeError = (field: keyof DistanceDraft) => (wrong.includes(field) ? text("shop_fee_missing") : null);
  return (
    <>
      <TextField
        label={say("distance_base_fee")}
        hint={text("shop_fee_hint")}
        inputMode="numeric"
        maxLength={12}
        value={draft.baseFee}
        onChange={(baseFee) => onChange({ baseFee })}
        error={feeError("baseFee")}
      />
      <TextField
        label={say("distance_per_kilometre")}
        inputMode="numeric"
        maxLength={12}
        value={draft.perKilometre}
        onChange={(perKilometre) => onChange({ perKilometre })}
        error={feeError("perKilometre")}
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
      <TextField
        label={text("shop_free_from")}
        hint={text("shop_free_from_hint")}
        inputMode="numeric"
        maxLength={12}
        value={draft.freeFrom}
        onChange={(freeFrom) => onChange({ freeFrom })}
        error={feeError("freeFrom")}
      />
    </>
  );
}
