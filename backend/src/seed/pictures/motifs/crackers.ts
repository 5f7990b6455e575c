import { clearBag, jar } from "../kit/containers";
import { cassava, cowHead, fish, shrimp, tuber } from "../kit/produce";
import type { Piece } from "../kit/sheet";
import { anchovy, grainDisc, peanut, puff, rempeyek, slice } from "../kit/snack-pieces";
import { circle, path, shade, times } from "../kit/svg";
import type { Recipe } from "./recipe";

const ribbonPuff: Piece = (sheet) => {
  const color = sheet.pick(["#f47b8a", "#7cc47f", "#f6c544", "#ffffff", "#f59a5a"]);
  return (
    circle(0, 0, 34, "none", `stroke="${shade(color, -0.18)}" stroke-width="20"`) +
    circle(0, -2, 34, "none", `stroke="${color}" stroke-width="14" stroke-dasharray="12 5"`) +
    circle(0, 0, 9, shade(color, -0.1))
  );
};

const skinPuff: Piece = (sheet) =>
  path(
    "M-40 -18 Q-30 -42 0 -34 Q34 -42 42 -12 Q50 20 22 34 Q-10 44 -36 26 Q-52 4 -40 -18 Z",
    sheet.ball("#e0a65c", 0.25),
  ) +
  times(7, () =>
    circle(sheet.between(-26, 26), sheet.between(-22, 22), sheet.between(4, 8), "#f4d29a", 'opacity="0.8"'),
  );

const mackerel = fish("#4f7f99", "#dfeaf0");

/** Crackers. */
export const crackerRecipes: readonly Recipe[] = [
  {
    match: /kemplang/,
    mood: "sand",
    draw: clearBag({
      color: "#d2472f",
      label: "#f5c84c",
      piece: puff("#fbf1dc", "#7a4a26"),
      icon: mackerel,
      size: 1.25,
    }),
  },
  {
    match: /tenggiri/,
    mood: "aqua",
    draw: clearBag({ color: "#2f7fa3", label: "#f2d27a", piece: slice("#f4ead6", "#c9b695", 42, 40), icon: mackerel }),
  },
  {
    match: /udang/,
    mood: "sky",
    draw: clearBag({ color: "#e8734f", label: "#fff0d2", piece: slice("#f7b79f", "#e0866a", 46, 36), icon: shrimp }),
  },
  {
    match: /melinjo|emping/,
    mood: "sage",
    draw: clearBag({
      color: "#b23a2c",
      label: "#e8c85a",
      piece: slice("#f3dc8f", "#cda84a", 46, 42),
      icon: tuber("#c9452f"),
    }),
  },
  {
    match: /rengginang/,
    mood: "peach",
    draw: clearBag({ color: "#7d4f9a", label: "#f4cf6a", piece: grainDisc("#f3dfae"), size: 1.2 }),
  },
  {
    match: /opak/,
    mood: "cream",
    draw: clearBag({
      color: "#9a6b35",
      label: "#5f8f4a",
      piece: puff("#f4e2b4", "#9a6428"),
      icon: cassava,
      size: 1.35,
    }),
  },
  {
    match: /rempeyek kacang/,
    mood: "mint",
    draw: jar({ color: "#f2d08a", label: "#c9502f", piece: rempeyek("#eec06a", peanut), icon: peanut }),
  },
  {
    match: /rempeyek teri/,
    mood: "sky",
    draw: jar({ color: "#eed29a", label: "#2f7f9a", piece: rempeyek("#e8bd70", anchovy), icon: anchovy }),
  },
  {
    match: /kulit/,
    mood: "sun",
    draw: clearBag({ color: "#6f4326", label: "#f2c04c", piece: skinPuff, icon: cowHead }),
  },
  { match: /bali/, mood: "aqua", draw: clearBag({ color: "#c93f6a", label: "#f4cf4c", piece: ribbonPuff }) },
  { match: /./, mood: "cream", draw: clearBag({ color: "#d2652f", label: "#f5c84c", piece: puff("#f6e3b5") }) },
];
