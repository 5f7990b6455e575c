import type { PickupSettings, ShopSettings } from "@pasar/contracts/shop-settings";
import { useState } from "react";
import { useReceivingText } from "../../../lib/receiving-text";
import { TextField } from "../../../ui/text-field";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

const MOST_HOURS = 168;
const MOST_ORDERS = 100;

/** How long goods are prepared, and how many orders may choose the same time to fetch them. */
export function PickupForm({ settings }: { settings: ShopSettings }) {
  const say = useReceivingText();
  const { preparation_hours, slot_limit } = settings.pickup;
  const [hours, setHours] = useState(String(preparation_hours));
  const [limit, setLimit] = useState(slot_limit === null ? "" : String(slot_limit));
  const [isChecked, setIsChecked] = useState(false);
  const { save, isBusy, problem } = useSaveShop(settings);
  const wanted = { preparation_hours: wholeNumber(hours, 0, MOST_HOURS), slot_limit: limitOf(limit) };
  const onSave = () => {
    setIsChecked(true);
    if (wanted.preparation_hours !== null && wanted.slot_limit !== "wrong") {
      void save({ pickup: wanted as PickupSettings });
    }
  };
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={onSave}>
      <TextField
        label={say("shop_preparation")}
        hint={say("shop_preparation_hint")}
        inputMode="numeric"
        maxLength={3}
        value={hours}
        onChange={setHours}
        error={isChecked && wanted.preparation_hours === null ? say("shop_preparation_wrong") : null}
      />
      <TextField
        label={say("shop_slot_limit")}
        hint={say("shop_slot_limit_hint")}
        inputMode="numeric"
        maxLength={3}
        value={limit}
        onChange={setLimit}
        error={isChecked && wanted.slot_limit === "wrong" ? say("shop_slot_limit_wrong") : null}
      />
    </ShopForm>
  );
}

function limitOf(typed: string): number | null | "wrong" {
  return typed.trim() === "" ? null : (wholeNumber(typed, 1, MOST_ORDERS) ?? "wrong");
}

function wholeNumber(typed: string, least: number, most: number): number | null {
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
