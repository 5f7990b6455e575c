import { pouch } from "../kit/containers";
import { bee } from "../kit/produce";
import type { Draw, Piece } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { bottle, leafMat, raised } from "../kit/vessels";
import type { Recipe } from "./recipe";

const granules: Piece = (sheet) =>
  circle(0, 0, 44, "#a86a2c") +
  times(22, () =>
    circle(
      sheet.between(-38, 38),
      sheet.between(-38, 38),
      sheet.between(4, 8),
      sheet.pick(["#c98a45", "#8f5522", "#e0ac66"]),
    ),
  );

const honeyDrop: Piece = (sheet) =>
  path("M0 -46 Q34 -4 30 16 Q24 42 0 42 Q-24 42 -30 16 Q-34 -4 0 -46 Z", sheet.ball("#f0a824", 0.28)) +
  oval(-10, 14, 6, 11, "#fff1c2", 'opacity="0.8"');

/** Round or half-round sugar blocks stacked on a leaf. */
function sugarBlocks(color: string, dome: boolean): Draw {
  return (sheet) => {
    const block = (x: number, y: number) =>
      dome
        ? sheet.shadow(x, y + 66, 130, 24) +
          path(
            `M${x - 112} ${y + 56} Q${x - 112} ${y - 84} ${x} ${y - 86} Q${x + 112} ${y - 84} ${x + 112} ${y + 56} Q${x} ${y + 88} ${x - 112} ${y + 56} Z`,
            sheet.ball(color, 0.34),
          ) +
          oval(x - 38, y - 34, 28, 14, "#ffffff", 'opacity="0.25" transform="rotate(-24)" transform-origin="center"')
        : sheet.shadow(x, y + 56, 140, 26) +
          path(
            `M${x - 118} ${y - 26} V${y + 40} A118 36 0 0 0 ${x + 118} ${y + 40} V${y - 26} Z`,
            sheet.barrel(color, 0.24),
          ) +
          oval(x, y - 26, 118, 36, sheet.linear([shade(color, 0.3), shade(color, 0.08)])) +
          times(5, () =>
            oval(
              sheet.between(x - 60, x + 60),
              y - 26 + sheet.between(-12, 12),
              12,
              3,
              shade(color, -0.2),
              'opacity="0.4"',
            ),
          );
    const tier = (y: number, xs: readonly number[]) => xs.map((x) => block(x, y)).join("");
    return raised(
      leafMat(sheet) + tier(720, [260, 490, 720]) + tier(dome ? 590 : 632, [374, 606]) + tier(dome ? 462 : 544, [490]),
    );
  };
}

/** A faceted honey jar with a dipper and a comb. */
const honeyJar: Draw = (sheet) => {
  const glass = "M326 360 L270 440 V740 L330 816 H630 L690 740 V440 L634 360 Z";
  const comb = times(7, (index) =>
    at(
      760 + (index % 3) * 46 - (Math.floor(index / 3) % 2) * 23,
      742 + Math.floor(index / 3) * 40,
      path("M0 -25 L22 -12 V12 L0 25 L-22 12 V-12 Z", sheet.ball("#f2b632", 0.2), 'stroke="#c98318" stroke-width="5"'),
    ),
  );
  return (
    sheet.shadow(480, 816, 320, 46) +
    path(glass, sheet.barrel("#e8951a", 0.24)) +
    path("M340 366 L300 440 V730 L344 800 H400 L370 730 V440 L396 366 Z", "#ffd770", 'opacity="0.55"') +
    path("M560 366 L590 440 V730 L566 806 H620 L660 730 V440 L620 366 Z", "#b8650c", 'opacity="0.35"') +
    box(318, 250, 324, 116, 24, sheet.barrel("#f4e3b8")) +
    path(
      "M300 256 Q480 196 660 256 L676 330 Q640 304 600 336 Q560 304 520 336 Q480 304 440 336 Q400 304 360 336 Q320 304 284 330 Z",
      sheet.barrel("#c9502f"),
    ) +
    line("M318 300 Q480 322 642 300", "#f0c24a", 9) +
    circle(480, 590, 112, "#fff8e6") +
    circle(480, 590, 101, "none", 'stroke="#c9502f" stroke-width="6"') +
    at(480, 590, bee(sheet), 0, 1.7) +
    sheet.shadow(790, 840, 110, 20) +
    comb
  );
};

const dipper: Draw = (sheet) =>
  sheet.shadow(220, 820, 130, 22) +
  at(
    210,
    780,
    box(-6, -230, 18, 200, 9, sheet.barrel("#b9803f")) +
      times(5, (index) => oval(3, -36 + index * 19, 44 - Math.abs(2 - index) * 9, 12, sheet.barrel("#c98f4b"))) +
      path("M-30 10 Q4 66 20 74 Q44 40 36 6 Z", "#f0a824", 'opacity="0.85"'),
    -22,
  );

/** Honey and palm sugar. */
export const sweetRecipes: readonly Recipe[] = [
  {
    match: /trigona|klanceng/,
    mood: "sage",
    draw: bottle("round", { liquid: "#b9641a", cap: "#f2dfae", label: "#fff1cf", icon: bee }, dipper),
  },
  { match: /madu/, mood: "sun", draw: (sheet) => honeyJar(sheet) + dipper(sheet) },
  {
    match: /semut/,
    mood: "mint",
    draw: pouch({ color: "#8f5a2c", label: "#f3d27c", piece: granules, icon: honeyDrop, size: 1, loose: 2 }),
  },
  { match: /kelapa/, mood: "peach", draw: sugarBlocks("#b56a2c", true) },
  { match: /aren/, mood: "cream", draw: sugarBlocks("#7f4420", false) },
  { match: /./, mood: "sun", draw: honeyJar },
];
