import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { localDate } from "@pasar/locale/time";
import { useState } from "react";
import { useTimeZone } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { TextField } from "../../../ui/text-field";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

/** Closes the shop for the holidays, up to and with a day. */
export function HolidayForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const today = localDate(new Date(), useTimeZone());
  const [choice, setChoice] = useState<"open" | "closed">(settings.closed_until ? "closed" : "open");
  const [day, setDay] = useState(settings.closed_until ?? "");
  const [isChecked, setIsChecked] = useState(false);
  const { save, isBusy, problem, fields } = useSaveShop(settings);
  const isDayMissing = choice === "closed" && day < today;
  const onSave = () => {
    setIsChecked(true);
    if (!isDayMissing) void save({ closed_until: choice === "closed" ? day : null });
  };
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={onSave}>
      <ChoiceList
        label={text("shop_holiday_question")}
        choices={[
          { value: "open", label: text("shop_open_as_usual") },
          { value: "closed", label: text("shop_holiday_closed"), hint: text("shop_holiday_hint") },
        ]}
        value={choice}
        onChange={setChoice}
      />
      {choice === "closed" && (
        <TextField
          label={text("shop_holiday_until")}
          type="date"
          min={today}
          value={day}
          onChange={setDay}
          error={fields.closed_until ?? (isChecked && isDayMissing ? text("shop_holiday_day") : null)}
        />
      )}
    </ShopForm>
  );
}
