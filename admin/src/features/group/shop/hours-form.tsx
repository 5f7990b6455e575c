import type { DayHours } from "@pasar/contracts/catalogue";
import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { useId, useState } from "react";
import { useLanguage, useText } from "../../../lib/text";
import { FieldError } from "../../../ui/field-error";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";
import { copyDay, setClock, toggleDay, wrongDays } from "./week";

/** A Monday; only its weekday counts. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** When the shop is open, day by day. */
export function HoursForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const [hours, setHours] = useState(settings.hours);
  const { save, isBusy, problem } = useSaveShop(settings);
  const wrong = wrongDays(hours);
  const first = hours.find(({ open }) => open !== null);
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={() => wrong.length === 0 && void save({ hours })}>
      <ul className="grid gap-3">
        {hours.map((day) => (
          <Day key={day.weekday} day={day} isWrong={wrong.includes(day.weekday)} hours={hours} onChange={setHours} />
        ))}
      </ul>
      {first && (
        <button type="button" className="button button-plain" onClick={() => setHours(copyDay(hours, first.weekday))}>
          {text("shop_hours_same")}
        </button>
      )}
    </ShopForm>
  );
}

interface DayProps {
  day: DayHours;
  isWrong: boolean;
  hours: DayHours[];
  onChange: (hours: DayHours[]) => void;
}

function Day({ day: { weekday, open, close }, isWrong, hours, onChange }: DayProps) {
  const id = useId();
  const text = useText();
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    MONDAY + (weekday - 1) * DAY_MILLISECONDS,
  );
  const clock = (end: "open" | "close", value: string) => (
    <label className="grid min-w-0 grid-cols-1 gap-1">
      <span className="text-soft">
        {text(end === "open" ? "shop_opens" : "shop_closes")}
        <span className="sr-only"> {name}</span>
      </span>
      <input
        type="time"
        className="field min-w-0 px-2 text-[1rem]"
        value={value.replace(".", ":")}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-error`}
        onChange={({ target }) => onChange(setClock(hours, weekday, end, target.value))}
      />
    </label>
  );
  return (
    <li className="card grid gap-2 px-4 py-2">
      <label className="flex min-h-12 cursor-pointer items-center gap-3 font-bold">
        <input
          type="checkbox"
          className="size-7 shrink-0 accent-leaf"
          checked={open !== null}
          onChange={() => onChange(toggleDay(hours, weekday))}
        />
        <span className="flex-1">{name}</span>
        {open === null && <span className="font-normal text-soft">{text("shop_day_closed")}</span>}
      </label>
      {open !== null && close !== null && (
        <div className="grid grid-cols-2 gap-3 pb-2">
          {clock("open", open)}
          {clock("close", close)}
        </div>
      )}
      <FieldError id={`${id}-error`} message={isWrong ? text("shop_hours_wrong") : null} />
    </li>
  );
}
