import { pouch } from "../kit/containers";
import { cassava, leaf, maize, riceEar } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { closedSack, leafMat, littleHeap, openSack, raised } from "../kit/vessels";
import type { Recipe } from "./recipe";
import { bananaHand, cabbage, carrot, potato } from "./vegetables";

const grain =
  (color: string): Piece =>
  (sheet) =>
    oval(0, 0, 22, 8, sheet.linear([shade(color, 0.3), color, shade(color, -0.15)]));

const powderDust =
  (color: string): Piece =>
  (sheet) =>
    circle(0, 0, 46, color) +
    times(6, () => circle(sheet.between(-30, 30), sheet.between(-30, 30), 9, shade(color, -0.05)));

/** Paper flour bag with a little heap of flour in front. */
function flourBag(color: string, label: string, flour: string, icon: Piece): Draw {
  const bag = pouch({ color, label, piece: powderDust(flour), icon, loose: 0 });
  return (sheet) => bag(sheet) + littleHeap(sheet, 250, 820, flour) + at(760, 800, icon(sheet), 12, 1.6);
}

const kernel: Piece = (sheet) =>
  path("M-20 14 Q-26 -20 0 -24 Q26 -20 20 14 Q0 26 -20 14 Z", sheet.ball("#f0b62f", 0.25)) +
  oval(-2, 14, 9, 5, "#fff3cf");

/** A standing pineapple. */
const pineapple: Draw = (sheet) => {
  const eyes = times(40, (index) => {
    const row = Math.floor(index / 5);
    const wide = [150, 190, 208, 214, 210, 198, 172, 130][row] ?? 150;
    return at(
      480 + ((index % 5) - 2 + (row % 2) * 0.5 - 0.25) * (wide / 2.6),
      408 + row * 52,
      path("M0 -26 L34 0 L0 26 L-34 0 Z", "none", 'stroke="#b5761c" stroke-width="5"') +
        path("M-6 -2 L0 -16 L6 -2 Z", "#8a5a1a"),
    );
  });
  const crown = times(11, (index) =>
    at(
      480,
      360,
      path("M-26 0 Q-16 -150 0 -220 Q16 -150 26 0 Z", sheet.linear(["#7fbf5e", "#4f8f3c"])),
      -62 + index * 12.4,
      1,
      1.1 - Math.abs(5 - index) * 0.07,
    ),
  );
  return (
    sheet.shadow(480, 806, 260, 44) +
    crown +
    path(
      "M360 372 Q480 330 600 372 Q710 500 690 640 Q664 800 480 812 Q296 800 270 640 Q250 500 360 372 Z",
      sheet.ball("#efb02f", 0.3),
    ) +
    eyes +
    path("M330 460 Q290 560 318 680", "none", 'stroke="#fff0b0" stroke-width="22" stroke-linecap="round" opacity="0.4"')
  );
};

/** A durian, one segment open. */
const durian: Draw = (sheet) => {
  const spikes = times(90, (index) => {
    const reach = Math.sqrt(index / 90);
    const angle = index * 2.4;
    return at(
      460 + Math.cos(angle) * reach * 262,
      540 + Math.sin(angle) * reach * 248,
      path("M-24 16 L0 -30 L24 16 Z", sheet.linear(["#c9d06a", "#8a9a3a", "#6a7a2a"])),
      Math.cos(angle) * reach * 80,
    );
  });
  const pod =
    path("M560 520 Q720 520 770 640 Q760 780 620 808 Q520 760 560 520 Z", "#fdf3d2") +
    path("M584 560 Q690 560 730 640 Q726 690 660 690 Q590 680 584 560 Z", sheet.ball("#f7cf55", 0.2)) +
    path("M590 690 Q680 690 716 720 Q690 780 628 784 Q586 750 590 690 Z", sheet.ball("#f5c640", 0.2));
  return (
    sheet.shadow(480, 812, 340, 48) +
    line("M460 300 Q452 250 480 214", "#7a5a2c", 30) +
    oval(460, 540, 276, 262, sheet.ball("#9aa845", 0.3)) +
    spikes +
    path("M548 500 Q740 500 796 640 Q784 800 618 830 Q496 770 548 500 Z", "#8a9a3a") +
    pod
  );
};

/** A whole bunch of bananas on its stalk. */
const bananaBunch: Draw = (sheet) => {
  const hand = (y: number, half: number, scale: number) => at(480, y, bananaHand(sheet, half), 0, scale);
  const flower =
    path("M430 720 Q426 800 480 850 Q534 800 530 720 Z", sheet.ball("#8a3f5a", 0.25)) +
    line("M460 730 Q456 780 478 826", "#c98aa3", 6, 'opacity="0.7"');
  return (
    sheet.shadow(480, 830, 260, 34) +
    line("M466 110 Q496 300 480 740", "#7a8f3a", 46) +
    line("M460 120 Q486 300 472 700", "#a9bd5f", 10) +
    hand(640, 3, 0.9) +
    hand(520, 4, 1) +
    hand(390, 4, 1) +
    hand(260, 3, 0.95) +
    flower
  );
};

const soupVegetables: Draw = (sheet) =>
  raised(
    leafMat(sheet) +
      at(330, 560, cabbage(sheet), 0, 3.4) +
      at(
        620,
        560,
        line("M-10 120 L-34 -120 M14 120 L10 -150 M30 120 L60 -120", "#5f9f47", 26) +
          line("M-10 120 L-16 20 M14 120 L12 20 M30 120 L38 20", "#f4f6e0", 26),
        10,
      ) +
      at(690, 640, potato(sheet), -10, 2.3) +
      at(560, 700, carrot(sheet), 12, 2.6) +
      at(420, 740, carrot(sheet), -8, 2.4) +
      at(720, 748, potato(sheet), 20, 1.9),
  );

const maizeSack: Draw = (sheet) =>
  openSack("#cfa873", "#f0b62f", maize, kernel)(sheet) + at(800, 780, maize(sheet), 10, 2.2);

/** Farm produce of the groups. */
export const harvestRecipes: readonly Recipe[] = [
  { match: /beras organik/, mood: "mint", draw: openSack("#e3cfa0", "#fbf7ea", riceEar, grain("#fdfaf0")) },
  { match: /beras merah/, mood: "blush", draw: openSack("#c9a27a", "#a8543f", riceEar, grain("#b5604a")) },
  { match: /mocaf/, mood: "sage", draw: flourBag("#e8d7b0", "#6f8f3a", "#fbf6e8", cassava) },
  { match: /tapioka/, mood: "sky", draw: flourBag("#f2f0e6", "#2f7f9a", "#ffffff", cassava) },
  { match: /jagung/, mood: "sun", draw: maizeSack },
  { match: /nanas/, mood: "mint", draw: pineapple },
  { match: /durian/, mood: "sun", draw: durian },
  { match: /pisang/, mood: "sky", draw: bananaBunch },
  { match: /sayur/, mood: "peach", draw: soupVegetables },
  { match: /./, mood: "sage", draw: soupVegetables },
];

const soil = "#4a3222";

/** A seedling: stem and paired leaves above the origin. */
const seedling: Piece = (sheet) =>
  line("M0 0 Q6 -60 0 -130", "#5a7f3a", 9) +
  [-40, -80, -120]
    .map(
      (y, index) =>
        at(34 - index * 4, y, leaf("#4f9440")(sheet), -24, 0.9 - index * 0.12) +
        at(-34 + index * 4, y, leaf("#5fa64c")(sheet), 204, 0.9 - index * 0.12),
    )
    .join("");

const polybags: Draw = (sheet) => {
  const bag = (x: number, y: number, scale: number) =>
    at(x, y, sheet.shadow(0, 128, 110, 20) + seedlingIn(sheet), 0, scale);
  return bag(250, 610, 1.05) + bag(480, 560, 1.2) + bag(715, 610, 1.05) + bag(365, 690, 1.15) + bag(605, 690, 1.15);
};

function seedlingIn(sheet: Sheet): string {
  return (
    at(0, -16, seedling(sheet), 0, 1.7) +
    path("M-84 -20 L-70 118 Q0 138 70 118 L84 -20 Z", sheet.barrel("#2f3338", 0.3)) +
    oval(0, -20, 84, 20, soil) +
    times(5, (index) => circle(-46 + index * 23, 70 + (index % 2) * 20, 5, "#16181b")) +
    line("M-58 4 L-48 96", "#ffffff", 8, 'opacity="0.25"')
  );
}

const compost: Draw = (sheet) =>
  closedSack(
    "#4f7f3f",
    "#f2d27a",
    seedling,
    (inner) => littleHeap(inner, 250, 830, soil) + at(720, 826, seedling(inner), 8, 1.1),
  )(sheet);

const pottingMix: Draw = (sheet) =>
  openSack("#b98a5a", soil, leaf(), (inner) =>
    circle(0, 0, inner.between(6, 16), inner.pick(["#6b4a30", "#2f1f14", "#8a6a45"])),
  )(sheet) + at(480, 330, seedling(sheet), 0, 1.4);

/** A jerrycan of liquid fertiliser with a seedling beside it. */
const liquidFeed: Draw = (sheet) =>
  sheet.shadow(480, 816, 280, 42) +
  path(
    "M330 300 L430 230 H610 Q650 236 652 290 V770 Q648 814 600 816 H370 Q316 812 312 770 V350 Q314 314 330 300 Z",
    sheet.barrel("#3f8f4a"),
  ) +
  path("M480 290 H590 V380 H470 Q450 330 480 290 Z", "#d9f0dc") +
  box(350, 196, 90, 62, 12, sheet.barrel("#f2c23f")) +
  box(330, 470, 304, 270, 14, "#fff8e6") +
  box(330, 470, 304, 36, 8, "#2f6b3a") +
  at(482, 706, seedling(sheet), 0, 1.35) +
  at(780, 810, seedling(sheet), 6, 1.6) +
  littleHeap(sheet, 780, 826, soil);

/** Fertiliser and seedlings. */
export const gardenRecipes: readonly Recipe[] = [
  { match: /kompos/, mood: "sun", draw: compost },
  { match: /cair/, mood: "sage", draw: liquidFeed },
  { match: /bibit kopi/, mood: "peach", draw: polybags },
  { match: /./, mood: "cream", draw: pottingMix },
];
