import { expect, it } from "vitest";
import { copyDay, setClock, toggleDay, wrongDays } from "./week";

const closed = (weekday: number) => ({ weekday, open: null, close: null });
const open = (weekday: number, from = "07.00", to = "17.00") => ({ weekday, open: from, close: to });

it("opens a day like the first open one, and closes it again", () => {
  const week = [open(1), closed(2)];
  expect(toggleDay(week, 2)).toEqual([open(1), open(2)]);
  expect(toggleDay(week, 1)).toEqual([closed(1), closed(2)]);
  expect(toggleDay([closed(1)], 1)).toEqual([open(1, "08.00", "16.00")]);
});

it("sets one end of one day", () => {
  expect(setClock([open(1), open(2)], 2, "close", "12:30")).toEqual([open(1), open(2, "07.00", "12.30")]);
  expect(setClock([open(1)], 1, "open", "")).toEqual([open(1)]);
});

it("copies a day to every open one", () => {
  expect(copyDay([open(1, "06.00", "09.00"), open(2), closed(3)], 1)).toEqual([
    open(1, "06.00", "09.00"),
    open(2, "06.00", "09.00"),
    closed(3),
  ]);
});

it("finds days that close before they open", () => {
  expect(wrongDays([open(1, "17.00", "07.00"), open(2), closed(3), open(4, "08.00", "08.00")])).toEqual([1, 4]);
});
