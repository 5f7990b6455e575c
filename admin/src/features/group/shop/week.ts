import type { DayHours } from "@pasar/contracts/catalogue";

const USUAL = { open: "08.00", close: "16.00" };

/** Opens or closes a day; a day that opens gets the hours of the first open one. */
export function toggleDay(hours: readonly DayHours[], weekday: number): DayHours[] {
  const model = hours.find(({ open }) => open !== null) ?? USUAL;
  return hours.map((day) => {
    if (day.weekday !== weekday) return day;
    return day.open === null ? { weekday, open: model.open, close: model.close } : { weekday, open: null, close: null };
  });
}

/** Sets one end of a day. `clock` comes from a time field, `07:30`; an emptied field changes nothing. */
export function setClock(
  hours: readonly DayHours[],
  weekday: number,
  end: "open" | "close",
  clock: string,
): DayHours[] {
  if (!clock) return [...hours];
  return hours.map((day) => (day.weekday === weekday ? { ...day, [end]: clock.replace(":", ".") } : day));
}

/** Gives every open day the hours of one. */
export function copyDay(hours: readonly DayHours[], weekday: number): DayHours[] {
  const model = hours.find((day) => day.weekday === weekday);
  return hours.map((day) => (day.open === null || !model ? day : { ...model, weekday: day.weekday }));
}

/** The days that close before they open. */
export function wrongDays(hours: readonly DayHours[]): number[] {
  return hours
    .filter(({ open, close }) => open !== null && close !== null && open >= close)
    .map(({ weekday }) => weekday);
}
