import type { Draw } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import type { Recipe } from "./recipe";
import { scissors, sewingMachine, trousers } from "./tailoring";
import { laundry, motorcycle } from "./washing";

const grille: Draw = (sheet) => {
  const bars = [240, 340, 440, 540, 640].map((x) => box(x, 190, 22, 560, 6, sheet.barrel("#3f464c", 0.25))).join("");
  const curls = [290, 390, 490, 590]
    .map((x) => line(`M${x} 330 q-34 30 0 60 q34 30 0 60 M${x + 4} 520 q34 30 0 60 q-34 30 0 60`, "#5a636a", 13))
    .join("");
  const sparks = times(22, (index) =>
    at(
      690,
      640,
      line(`M34 0 L${sheet.between(70, 170)} 0`, sheet.pick(["#ffd34d", "#fff3b8", "#ff9a3c"]), 7),
      index * 16.4 + sheet.between(-5, 5),
    ),
  );
  const mask =
    path(
      "M120 560 Q120 440 230 440 Q340 440 340 560 V690 Q330 800 230 806 Q130 800 120 690 Z",
      sheet.barrel("#2f3a44", 0.3),
    ) +
    box(160, 560, 140, 80, 12, "#16202a") +
    box(170, 570, 120, 60, 8, sheet.linear(["#3fa06a", "#1f5f4a"], "slant")) +
    path("M180 576 L220 576 L190 624 H176 Z", "#ffffff", 'opacity="0.35"') +
    line("M150 480 Q230 430 310 480", "#e9b23f", 11);
  return (
    sheet.shadow(480, 812, 400, 44) +
    box(200, 160, 520, 36, 8, sheet.barrel("#3f464c", 0.25)) +
    bars +
    curls +
    box(200, 460, 520, 26, 6, sheet.barrel("#3f464c", 0.25)) +
    box(200, 740, 520, 36, 8, sheet.barrel("#3f464c", 0.25)) +
    circle(690, 640, 120, sheet.radial(["#fffbe0", "#ffd34d", "#ffb03c00"], 0.65), 'opacity="0.8"') +
    sparks +
    circle(690, 640, 26, "#ffffff") +
    line("M700 634 L830 540", "#d9772e", 15) +
    box(800, 496, 130, 52, 20, "#22272b", 'transform="rotate(-36 820 520)"') +
    mask
  );
};

const boxedMeal: Draw = (sheet) =>
  path("M190 420 Q200 330 330 330 Q450 340 456 420 V600 H190 Z", sheet.ball("#ffffff", 0.1)) +
  times(40, () =>
    oval(
      sheet.between(205, 440),
      sheet.between(360, 580),
      11,
      5,
      "#eee8d8",
      `transform="rotate(${sheet.between(-9, 9)})"`,
    ),
  ) +
  circle(326, 420, 13, "#d9483b") +
  path("M490 350 Q560 300 640 340 Q700 380 660 450 L600 470 Q500 470 480 410 Z", sheet.ball("#c9732a", 0.3)) +
  line("M640 450 L704 506", "#f4e6c8", 22) +
  circle(712, 512, 17, "#f4e6c8") +
  times(9, (index) =>
    path(
      `M${500 + (index % 5) * 40} ${530 + Math.floor(index / 5) * 34} q20 -34 44 0 q-20 24 -44 0 Z`,
      index % 2 ? "#5fa047" : "#7fbf5a",
    ),
  ) +
  circle(720, 410, 36, sheet.ball("#e2402c", 0.2)) +
  circle(752, 470, 36, "#c9e6a0") +
  circle(752, 470, 25, "#e3f3c4") +
  oval(690, 570, 52, 34, sheet.ball("#b92a1c", 0.2));

const riceBox: Draw = (sheet) => {
  return (
    sheet.shadow(480, 812, 390, 48) +
    path("M150 330 L230 190 H740 L810 330 Z", sheet.linear(["#fff8ea", "#ead9b8"])) +
    at(
      480,
      262,
      circle(0, 0, 46, "#d9572e") +
        path("M-24 8 Q-20 -20 0 -22 Q20 -20 24 8 Z", "#fff3d6") +
        box(-28, 8, 56, 8, 4, "#fff3d6"),
    ) +
    path("M140 330 H820 V620 H140 Z", "#c9a86f") +
    path("M160 330 H800 V600 H160 Z", "#6f9f4a") +
    boxedMeal(sheet) +
    path("M120 610 H840 L806 790 Q802 806 786 806 H174 Q158 806 154 790 Z", sheet.linear(["#fff6e4", "#e3cfa6"])) +
    path("M124 630 H836 L830 664 H130 Z", "#d9572e") +
    line("M300 720 H660", "#d9572e", 10, 'opacity="0.5"') +
    line("M470 340 V600 M470 510 H800", "#e9dcc0", 13)
  );
};

const tent: Draw = (sheet) => {
  const stripes = times(9, (index) =>
    path(`M480 150 L${120 + index * 80} 400 H${200 + index * 80} Z`, index % 2 ? "#fff8ea" : "#d9483b"),
  );
  const scallops = times(9, (index) =>
    path(`M${120 + index * 80} 400 h80 v34 a40 34 0 0 1 -80 0 Z`, index % 2 ? "#f4ead6" : "#b9302a"),
  );
  const chair = (x: number, y: number, color: string) =>
    at(
      x,
      y,
      sheet.shadow(50, 152, 80, 14) +
        box(0, -60, 100, 100, 22, sheet.barrel(color)) +
        times(3, (index) => box(18 + index * 26, -44, 13, 68, 6, shade(color, -0.25))) +
        box(-12, 40, 124, 30, 12, sheet.barrel(shade(color, 0.12))) +
        line("M4 70 L-6 150 M96 70 L106 150 M24 70 V136 M76 70 V136", shade(color, -0.2), 11),
    );
  return (
    sheet.shadow(480, 812, 430, 44) +
    line("M140 410 V800 M820 410 V800", "#8f9aa2", 22) +
    line("M135 410 V800 M815 410 V800", "#dfe5e9", 7) +
    path("M160 440 Q230 560 150 700 V440 Z M800 440 Q730 560 810 700 V440 Z", "#f2c23f", 'opacity="0.9"') +
    stripes +
    scallops +
    path("M480 90 L560 116 L480 142 Z", "#f2c23f") +
    line("M480 90 V160", "#8f6a3c", 9) +
    chair(220, 640, "#3f8fae") +
    chair(430, 640, "#3f8fae") +
    chair(640, 640, "#3f8fae") +
    times(11, (index) =>
      circle(170 + index * 62, 470 + Math.round(Math.sin(index * 0.98) * 12), 12, index % 2 ? "#ffe9a0" : "#ffd34d"),
    )
  );
};

const haircut: Draw = (sheet) => {
  const mirror =
    oval(350, 400, 200, 250, sheet.barrel("#a8703c")) +
    oval(350, 400, 172, 220, sheet.linear(["#eaf6fa", "#b9dcea"], "slant")) +
    path("M230 300 L330 220 L400 200 L250 420 Z", "#ffffff", 'opacity="0.6"');
  const pole =
    box(716, 230, 120, 400, 20, "#f4f6f8") +
    times(7, (index) =>
      path(
        `M716 ${240 + index * 62} L836 ${190 + index * 62} v30 L716 ${270 + index * 62} Z`,
        index % 2 ? "#2f6fae" : "#d9302a",
      ),
    ) +
    box(700, 190, 152, 50, 20, sheet.barrel("#9aa4ab")) +
    box(700, 610, 152, 60, 20, sheet.barrel("#9aa4ab")) +
    circle(776, 170, 44, sheet.ball("#fff3c4", 0.15));
  const comb = at(
    350,
    780,
    box(-150, -34, 300, 40, 16, sheet.barrel("#3a2c26")) +
      times(17, (index) => box(-140 + index * 17, 0, 9, 54, 4, "#3a2c26")),
    -8,
  );
  return (
    sheet.shadow(480, 816, 400, 44) +
    mirror +
    pole +
    scissors(400, 440, -18, 1.25) +
    comb +
    at(
      620,
      760,
      sheet.shadow(0, 60, 80, 14) +
        box(-50, -110, 100, 170, 24, sheet.barrel("#3fa08a")) +
        box(-26, -150, 52, 48, 10, "#e3e8eb") +
        line("M0 -146 H60", "#c9d2d8", 14) +
        circle(0, -20, 27, "#ffffff", 'opacity="0.7"'),
    )
  );
};

/** Services. */
export const serviceRecipes: readonly Recipe[] = [
  { match: /permak/, mood: "cream", draw: trousers },
  { match: /laundry|kiloan/, mood: "sky", draw: laundry },
  { match: /motor/, mood: "aqua", draw: motorcycle },
  { match: /las/, mood: "sand", draw: grille },
  { match: /katering/, mood: "sun", draw: riceBox },
  { match: /tenda/, mood: "mint", draw: tent },
  { match: /cukur/, mood: "peach", draw: haircut },
  { match: /./, mood: "blush", draw: sewingMachine },
];
