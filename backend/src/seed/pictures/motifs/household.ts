import { badge, clearBag } from "../kit/containers";
import { leaf } from "../kit/produce";
import type { Draw, Piece } from "../kit/sheet";
import { at, box, circle, line, path, shade, times } from "../kit/svg";
import { bottle } from "../kit/vessels";
import type { Recipe } from "./recipe";

const bubble: Piece = (sheet) =>
  circle(0, 0, 40, sheet.radial(["#ffffff", "#d6f0fa", "#9fd4ea"]), 'opacity="0.85"') + circle(-14, -14, 10, "#ffffff");

const citrus: Piece = () =>
  circle(0, 0, 44, "#8fbf3f") +
  circle(0, 0, 36, "#f7f9d0") +
  times(8, (index) => at(0, 0, path("M3 -3 L30 -9 Q34 0 30 9 L3 3 Z", "#d3e36a"), index * 45));

const lemongrass: Piece = () =>
  times(5, (index) =>
    line(`M${-10 + index * 5} 44 Q${-16 + index * 8} 0 ${-40 + index * 20} -44`, index % 2 ? "#7fae4a" : "#a9c96a", 8),
  ) + line("M-12 30 H12", "#d9572e", 6);

const bubbles: Draw = (sheet) =>
  [
    [170, 780, 1],
    [230, 690, 0.6],
    [790, 770, 1.1],
    [740, 660, 0.6],
    [830, 660, 0.45],
    [130, 660, 0.45],
  ]
    .map(([x = 0, y = 0, scale = 1]) => at(x, y, bubble(sheet), 0, scale))
    .join("");

/** Soap bars with a wrapped sleeve and herbs. */
const soapBars: Draw = (sheet) => {
  const bar = (x: number, y: number, color: string, turn: number) =>
    at(
      x,
      y,
      sheet.shadow(10, 96, 230, 36) +
        box(-200, -86, 400, 172, 60, shade(color, -0.25)) +
        box(-200, -100, 400, 166, 60, sheet.ball(color, 0.14)) +
        box(-160, -76, 320, 112, 44, "none", `stroke="${shade(color, 0.4)}" stroke-width="7"`) +
        at(0, -20, leaf("#5f8f4a")(sheet), 0, 1.1),
      turn,
    );
  return (
    bar(430, 400, "#d9e3a8", -6) +
    bar(540, 570, "#f0dcae", 5) +
    bar(430, 730, "#b9d8b0", -3) +
    at(790, 790, leaf("#5f9a4a")(sheet), -30, 1.7) +
    bubbles(sheet)
  );
};

const coal: Piece = (sheet) =>
  path("M-42 10 Q-40 -30 -8 -36 Q34 -34 42 2 Q30 34 -4 36 Q-34 34 -42 10 Z", sheet.ball("#3a3638", 0.35)) +
  path("M-20 -14 L4 -24 L22 -8 L0 2 Z", "#6a6468", 'opacity="0.6"') +
  line("M-24 18 L-6 8 L10 20", "#16130f", 4);

const flame: Piece = () =>
  path("M0 -48 Q34 -10 30 18 Q24 46 0 46 Q-26 46 -30 16 Q-30 -2 -14 -16 Q-12 -2 -4 0 Q-12 -24 0 -48 Z", "#f2702c") +
  path("M0 -6 Q16 10 14 26 Q10 42 0 42 Q-12 42 -14 26 Q-14 14 0 -6 Z", "#ffd34d");

/** A plastic jerrycan with a handle. */
const dishSoap: Draw = (sheet) =>
  sheet.shadow(480, 816, 280, 42) +
  path(
    "M320 320 L400 244 H600 Q652 250 654 310 V770 Q650 814 602 816 H360 Q306 814 302 770 V370 Q304 336 320 320 Z",
    sheet.barrel("#8fcf3f", 0.18),
  ) +
  path("M460 306 H580 V400 H440 Q420 340 460 306 Z", "#d9f2dc") +
  box(330, 196, 92, 76, 14, sheet.barrel("#f4f6f0")) +
  path("M302 500 H654 V740 Q480 760 302 740 Z", "#fffdf4") +
  path("M302 500 H654 V530 H302 Z M302 716 Q480 736 654 716 V740 Q480 760 302 740 Z", "#e9483a") +
  badge(480, 624, 82, "#6fae3f", citrus(sheet)) +
  line("M330 400 V760", "#ffffff", 16, 'opacity="0.45"') +
  bubbles(sheet);

/** Household goods. */
export const householdRecipes: readonly Recipe[] = [
  { match: /cuci piring/, mood: "sky", draw: dishSoap },
  { match: /mandi/, mood: "blush", draw: soapBars },
  {
    match: /lantai/,
    mood: "mint",
    draw: bottle("tall", { liquid: "#b9d86a", cap: "#2f7f5a", label: "#f4fae0", icon: lemongrass }, bubbles),
  },
  { match: /./, mood: "peach", draw: clearBag({ color: "#3a3f45", label: "#f2702c", piece: coal, icon: flame }) },
];
