import { leaf } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import type { Recipe } from "./recipe";
import { siger } from "./textiles";

const crown: Draw = (sheet) =>
  sheet.shadow(480, 820, 330, 44) +
  path("M230 720 H730 L760 800 Q760 818 730 820 H230 Q200 818 200 800 Z", sheet.barrel("#5a2f1f", 0.25)) +
  box(220, 700, 520, 30, 10, sheet.barrel("#7a4630")) +
  box(455, 590, 50, 120, 8, sheet.barrel("#d9a23a")) +
  siger(sheet, 480, 500, 6.4) +
  times(7, (index) => circle(290 + index * 63, 655 - Math.abs(3 - index) * -8, 9, "#fff0bd"));

const elephant: Piece = (sheet) =>
  path(
    "M-40 34 V4 Q-42 -34 0 -36 Q30 -36 36 -14 Q50 -8 48 16 Q46 36 56 38 Q54 48 42 44 Q34 36 34 18 L28 14 V34 H12 V20 H-20 V34 Z",
    sheet.ball("#8fa3b5", 0.2),
  ) +
  path("M8 -22 Q-12 -24 -10 2 Q-4 14 10 4 Z", shade("#8fa3b5", -0.2)) +
  circle(26, -14, 3.6, "#22303a") +
  path("M30 14 Q40 16 44 8 L36 6 Z", "#fffaf0") +
  path("M-30 -22 Q-14 -38 8 -34 L6 -6 H-28 Z", sheet.pick(["#d9483b", "#3f8f5a", "#e9b23f"])) +
  line("M-28 -8 H6", "#f7dfa0", 4);

const keyRings: Draw = (sheet) => {
  const one = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      circle(0, -190, 46, "none", 'stroke="#b9c1c7" stroke-width="13"') +
        circle(0, -190, 46, "none", 'stroke="#eef2f4" stroke-width="4"') +
        line("M0 -142 V-96", "#a3abb1", 12) +
        circle(0, -92, 12, "#d9a23a") +
        circle(0, 0, 96, sheet.ball("#fff3d9", 0.06)) +
        circle(0, 0, 84, "none", 'stroke="#d9572e" stroke-width="7"') +
        at(-4, 4, elephant(sheet), 0, 1.45),
      turn,
    );
  return (
    sheet.shadow(480, 806, 360, 44) +
    one(250, 420, 12) +
    one(710, 420, -12) +
    one(480, 360, 0) +
    one(340, 690, 8) +
    one(620, 690, -8)
  );
};

const shellLamp: Draw = (sheet) => {
  const holes = times(46, (index) => {
    const reach = Math.sqrt(index / 46) * 190;
    return circle(
      480 + Math.cos(index * 2.4) * reach,
      480 + Math.sin(index * 2.4) * reach * 0.9,
      9 + (index % 3) * 3,
      "#ffe9a0",
    );
  });
  return (
    circle(480, 470, 400, sheet.radial(["#fff3b8", "#ffe08a", "#ffe08a00"], 0.62), 'opacity="0.75"') +
    sheet.shadow(480, 812, 240, 40) +
    path("M400 690 Q480 660 560 690 L600 790 Q480 830 360 790 Z", sheet.barrel("#7a4a2a")) +
    circle(480, 480, 232, sheet.ball("#6b3f22", 0.3)) +
    holes +
    path(
      "M330 330 Q400 270 480 262",
      "none",
      'stroke="#c9936a" stroke-width="14" stroke-linecap="round" opacity="0.6"',
    ) +
    box(452, 218, 56, 44, 12, "#3a2415") +
    line("M480 218 V96", "#3a2415", 9)
  );
};

const woodenBowl: Draw = (sheet) =>
  sheet.shadow(480, 800, 330, 48) +
  oval(480, 500, 340, 104, sheet.linear(["#6b3a1f", "#a8663a", "#8a4f2a"])) +
  times(4, (index) =>
    oval(
      480,
      508 + index * 8,
      290 - index * 62,
      76 - index * 18,
      "none",
      'stroke="#5a2f18" stroke-width="5" opacity="0.4"',
    ),
  ) +
  path(
    "M140 500 Q160 740 360 790 H600 Q800 740 820 500 Q770 610 480 612 Q190 610 140 500 Z",
    sheet.barrel("#a8602f", 0.25),
  ) +
  line("M180 580 Q250 690 480 700 T780 580 M210 660 Q300 740 480 748 T750 660", "#6b3517", 6, 'opacity="0.5"') +
  line("M196 590 Q240 700 360 754", "#f0b57a", 13, 'opacity="0.6"') +
  at(610, 440, leaf("#5f9f47")(sheet), -30, 1.7) +
  circle(430, 458, 52, sheet.ball("#e2402c", 0.25)) +
  circle(530, 478, 46, sheet.ball("#f2a72f", 0.25));

const brooches: Draw = (sheet) => {
  const flower = (x: number, y: number, scale: number, outer: string, inner: string) =>
    at(
      x,
      y,
      sheet.shadow(8, 110, 120, 24) +
        times(9, (index) =>
          at(
            0,
            0,
            circle(82, 0, 40, outer) +
              circle(82, 0, 40, "none", `stroke="${shade(outer, -0.2)}" stroke-width="6" stroke-dasharray="9 7"`),
            index * 40,
          ),
        ) +
        times(7, (index) =>
          at(
            0,
            0,
            circle(44, 0, 30, inner) +
              circle(44, 0, 30, "none", `stroke="${shade(inner, -0.2)}" stroke-width="5" stroke-dasharray="8 6"`),
            index * 51,
          ),
        ) +
        circle(0, 0, 30, sheet.ball("#fffaf0", 0.2)) +
        circle(-8, -9, 8, "#ffffff"),
      0,
      scale,
    );
  return (
    flower(350, 360, 1.5, "#e58fb4", "#c94f86") +
    flower(660, 520, 1.25, "#6fb5c9", "#2f7f9a") +
    flower(370, 690, 1.1, "#f2c04a", "#e07a2c") +
    at(620, 770, leaf("#6fae5a")(sheet), -20, 1.6)
  );
};

const beadBracelet: Draw = (sheet) => {
  const colors = ["#d9302a", "#f2b92c", "#1f1f24", "#f7f3e6", "#2f7f5a", "#f2b92c"];
  const beads = (rx: number, ry: number, y: number, count: number) =>
    times(count, (index) => {
      const angle = (index / count) * Math.PI * 2;
      return circle(
        480 + Math.cos(angle) * rx,
        y + Math.sin(angle) * ry,
        20,
        sheet.ball(colors[index % 6] ?? "#d9302a", 0.3),
      );
    });
  return (
    sheet.shadow(480, 700, 380, 120) +
    beads(300, 190, 500, 44) +
    beads(306, 196, 540, 44) +
    beads(300, 190, 580, 44) +
    at(
      480,
      752,
      circle(0, 0, 66, sheet.ball("#f2b92c", 0.25)) +
        path("M-36 20 Q-40 -30 0 -36 Q40 -30 36 20 Q20 0 0 14 Q-20 0 -36 20 Z", "#1f1f24") +
        circle(0, -8, 12, "#d9302a"),
    )
  );
};

const cementPot: Draw = (sheet) =>
  sheet.shadow(480, 820, 280, 44) +
  times(9, (index) =>
    at(
      480,
      470,
      path("M0 0 Q-54 -150 0 -330 Q54 -150 0 0 Z", sheet.linear(["#8fcf7a", "#4f9a4a", "#2f6f3a"])) +
        line("M0 -20 V-300", "#c4e8a8", 5, 'opacity="0.7"'),
      -64 + index * 16,
      0.95 - Math.abs(4 - index) * 0.05,
    ),
  ) +
  path("M250 460 H710 L650 790 Q646 818 610 820 H350 Q314 818 310 790 Z", sheet.barrel("#b9b6ae", 0.16)) +
  box(226, 428, 508, 72, 18, sheet.barrel("#cbc8c0", 0.14)) +
  times(26, () =>
    circle(sheet.between(310, 640), sheet.between(520, 790), sheet.between(2, 5), "#8f8b82", 'opacity="0.6"'),
  ) +
  path(
    "M330 600 L400 540 L480 600 L560 540 L636 600",
    "none",
    'stroke="#f3efe4" stroke-width="16" stroke-linejoin="round"',
  ) +
  path(
    "M336 660 L400 604 L480 660 L560 604 L630 660",
    "none",
    'stroke="#d9772e" stroke-width="12" stroke-linejoin="round"',
  );

const BOUQUET = [
  [300, 300, "#e9486b"],
  [480, 230, "#f2b73c"],
  [660, 300, "#7f5fc9"],
  [380, 420, "#f28a4a"],
  [580, 420, "#3fa0c0"],
  [480, 340, "#f7f3e6"],
] as const;

function blossom(sheet: Sheet, color: string): string {
  const petal = path("M0 0 Q-46 -40 0 -92 Q46 -40 0 0 Z", sheet.linear([shade(color, 0.3), color]));
  return times(6, (index) => at(0, 0, petal, index * 60)) + circle(0, 0, 25, sheet.ball("#f7d56a", 0.25));
}

const plasticFlowers: Draw = (sheet) => {
  const stems = BOUQUET.map(([x, y]) => line(`M480 700 Q${(x + 480) / 2} ${y + 200} ${x} ${y}`, "#4f9a4a", 12)).join(
    "",
  );
  const heads = BOUQUET.map(([x, y, color], index) => at(x, y, blossom(sheet, color), index * 17, 1.05)).join("");
  const vase = "M370 580 H590 L560 800 Q556 818 530 820 H430 Q404 818 400 800 Z";
  return (
    sheet.shadow(480, 820, 210, 36) +
    at(350, 560, leaf("#5fae5a")(sheet), 210, 1.8) +
    at(620, 560, leaf("#5fae5a")(sheet), -30, 1.8) +
    stems +
    heads +
    path(vase, sheet.barrel("#6fc0b5", 0.16), 'opacity="0.92"') +
    line("M392 640 Q480 664 578 640 M396 680 Q480 704 572 680", "#ffffff", 6, 'opacity="0.7"')
  );
};

/** Crafts and souvenirs. */
export const craftRecipes: readonly Recipe[] = [
  { match: /siger/, mood: "blush", draw: crown },
  { match: /gantungan/, mood: "mint", draw: keyRings },
  { match: /lampu/, mood: "lilac", draw: shellLamp },
  { match: /mangkuk/, mood: "sage", draw: woodenBowl },
  { match: /bros/, mood: "cream", draw: brooches },
  { match: /gelang/, mood: "aqua", draw: beadBracelet },
  { match: /pot/, mood: "peach", draw: cementPot },
  { match: /./, mood: "sky", draw: plasticFlowers },
];
