import { badge } from "../kit/containers";
import { chili, cowHead, henHead } from "../kit/produce";
import type { Draw, Piece } from "../kit/sheet";
import { at, circle, line, oval, path, times } from "../kit/svg";
import { bowl } from "../kit/vessels";
import { eggNest } from "./eggs";
import { flossPack, stacked } from "./piles";
import type { Recipe } from "./recipe";

const meatball: Piece = (sheet) =>
  circle(0, 0, 38, sheet.ball("#a98a76", 0.28)) +
  oval(-12, -16, 11, 7, "#e8d6c8", 'opacity="0.8"') +
  times(5, () => circle(sheet.between(-22, 22), sheet.between(-10, 24), 2, "#6f5445"));

const dendeng: Piece = (sheet) =>
  path(
    "M-48 -14 Q-20 -30 10 -22 L44 -26 Q54 0 44 22 L8 18 Q-20 30 -46 20 Q-54 2 -48 -14 Z",
    sheet.linear(["#b0532f", "#8a3a20", "#6a2612"]),
  ) +
  line("M-36 -8 Q0 -16 38 -12 M-38 8 Q0 2 38 8", "#5a1f0f", 3, 'opacity="0.6"') +
  times(9, () =>
    oval(sheet.between(-36, 36), sheet.between(-14, 14), 5, 3, sheet.pick(["#e2402c", "#f0c25a", "#e2402c"])),
  );

const bakso: Draw = (sheet) =>
  bowl(
    sheet,
    "#e9f1f4",
    oval(480, 526, 300, 80, "#d9a866") +
      times(9, (index) =>
        at(
          280 + (index % 5) * 100 + Math.floor(index / 5) * 50,
          470 + Math.floor(index / 5) * 64,
          meatball(sheet),
          0,
          1.7,
        ),
      ) +
      times(8, () =>
        at(sheet.between(260, 700), sheet.between(540, 580), oval(0, 0, 14, 6, "#5f9f47"), sheet.between(0, 90)),
      ),
  ) +
  badge(480, 708, 62, "#3f7fae", cowHead(sheet)) +
  at(820, 800, chili()(sheet), 14, 1.5);

/** Meat and egg products. */
export const meatProductRecipes: readonly Recipe[] = [
  { match: /abon sapi/, mood: "sand", draw: flossPack("#8a2f22", "#f2c86a", "#a8622c", cowHead) },
  { match: /abon ayam/, mood: "sun", draw: flossPack("#e8a42c", "#fff3d6", "#d99a4a", henHead) },
  { match: /dendeng/, mood: "peach", draw: stacked(dendeng, 2.05, [4, 3, 2]) },
  { match: /asin/, mood: "aqua", draw: eggNest("#a9d5cf", true) },
  { match: /kampung/, mood: "sage", draw: eggNest("#ecc49a", false) },
  { match: /./, mood: "sky", draw: bakso },
];
