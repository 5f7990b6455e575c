import { fish } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "../kit/svg";
import type { Recipe } from "./recipe";

function meadow(sheet: Sheet): string {
  return (
    sheet.shadow(480, 812, 360, 50) +
    oval(480, 826, 420, 54, "#7fb55a", 'opacity="0.85"') +
    times(34, () => {
      const x = sheet.between(80, 880);
      const y = sheet.between(796, 850);
      return line(
        `M${x} ${y} q-4 -20 -10 -30 M${x} ${y} q2 -24 4 -36 M${x} ${y} q6 -18 14 -26`,
        sheet.pick(["#5f9440", "#8fc45f", "#4f8a3a"]),
        5,
      );
    })
  );
}

const goat: Draw = (sheet) => {
  const coat = "#f1e3cc";
  const leg = (x: number, dark: number) =>
    path(`M${x} 620 H${x + 56} L${x + 48} 790 H${x + 8} Z`, shade(coat, dark)) + box(x + 6, 778, 44, 34, 8, "#4a3828");
  const head =
    path(
      "M640 250 Q560 240 560 160 Q600 210 650 220 Z M700 236 Q700 150 640 120 Q730 130 740 236 Z",
      sheet.linear(["#8a7358", "#5a4632"]),
    ) +
    path("M590 290 Q530 300 510 350 Q560 370 610 340 Z", shade(coat, -0.22)) +
    path(
      "M600 250 Q680 210 740 260 Q800 320 840 400 Q846 440 800 450 Q720 450 660 420 Q590 360 600 250 Z",
      sheet.ball(coat, 0.16),
    ) +
    path("M760 450 Q750 520 776 560 Q806 510 806 448 Z", shade(coat, -0.14)) +
    circle(706, 318, 13, "#2b1f16") +
    circle(702, 314, 4, "#ffffff") +
    oval(822, 410, 9, 6, "#8a5a4a") +
    line("M792 436 Q812 440 830 430", "#8a6a52", 6);
  return (
    meadow(sheet) +
    leg(300, -0.18) +
    leg(560, -0.18) +
    path("M240 460 Q180 420 170 370 Q220 370 262 420 Z", shade(coat, -0.2)) +
    path(
      "M220 520 Q220 400 360 392 Q520 400 590 340 L720 440 Q720 610 620 660 Q420 700 280 660 Q220 620 220 520 Z",
      sheet.ball(coat, 0.18),
    ) +
    path("M300 420 Q400 380 470 420 Q500 520 400 540 Q290 520 300 420 Z", "#a8703f") +
    leg(250, 0) +
    leg(610, 0) +
    head +
    line("M596 430 Q650 490 720 470", "#d9483b", 18) +
    circle(672, 496, 22, sheet.ball("#f0c45a", 0.3))
  );
};

interface Bird {
  readonly body: string;
  readonly wing: string;
  readonly neck: string;
  readonly behind: string;
  readonly front: Draw;
}

const TAIL_FEATHERS = ["#1f3a3a", "#2f5a4a", "#1a2f3a", "#3f6f4a", "#22443f"];

function bird({ body, wing, neck, behind, front }: Bird): Draw {
  const trunk = "M230 540 Q260 440 420 440 Q540 450 600 400 Q730 430 726 560 Q700 730 500 740 Q270 740 230 540 Z";
  return (sheet) =>
    meadow(sheet) +
    behind +
    path(trunk, sheet.ball(body, 0.2)) +
    path(neck, sheet.ball(body, 0.14)) +
    path("M300 540 Q420 470 560 540 Q540 660 420 670 Q320 650 300 540 Z", sheet.ball(wing, 0.2)) +
    line("M350 570 Q430 560 500 590 M370 610 Q430 604 480 626", shade(wing, -0.3), 7, 'opacity="0.6"') +
    front(sheet) +
    circle(668, 268, 14, "#1d1712") +
    circle(664, 263, 5, "#ffffff");
}

const rooster: Draw = bird({
  body: "#b5522a",
  wing: "#8a3a1f",
  neck: "M520 540 Q540 330 610 250 Q690 200 720 280 Q730 380 720 560 Z",
  behind:
    line("M430 700 V804 l-40 14 M430 804 l36 14 M530 700 V804 l-40 14 M530 804 l36 14", "#e8b23f", 18) +
    times(TAIL_FEATHERS.length, (index) => {
      const tip = `${120 + index * 40} ${300 - index * 18}`;
      const outer = `${130 + index * 26} ${470 - index * 14}`;
      const inner = `${220 + index * 26} ${320 - index * 8}`;
      return path(`M290 520 Q${outer} ${tip} Q${inner} 350 470 Z`, TAIL_FEATHERS[index] ?? "#1f3a3a");
    }),
  front: (sheet) =>
    times(9, (index) => path(`M${540 + index * 20} 470 q10 60 -4 100 q20 -40 22 -96 Z`, "#883e20", 'opacity="0.6"')) +
    path("M606 236 Q580 170 630 176 Q640 130 676 166 Q716 140 716 190 Q744 200 712 250 Z", sheet.ball("#d9302a", 0.2)) +
    path("M712 326 Q752 340 736 396 Q700 390 700 336 Z", "#d9302a") +
    path("M716 276 L790 300 L716 326 Z", sheet.linear(["#f7c34a", "#d98f1f"])),
});

const duck: Draw = bird({
  body: "#f7f1e2",
  wing: "#e3d5b5",
  neck: "M560 520 Q540 300 600 230 Q680 170 730 250 Q750 320 690 380 Q690 480 700 560 Z",
  behind:
    line("M440 720 V800 l-30 16 M440 800 l34 14 M540 720 V800 l-30 16 M540 800 l34 14", "#f0912c", 22) +
    path("M230 560 Q150 520 140 450 Q220 470 300 500 Z", "#d9d4c7"),
  front: (sheet) =>
    path("M560 420 Q640 450 696 410 L694 440 Q630 480 556 452 Z", "#ffffff") +
    path("M724 262 Q820 262 836 296 Q800 330 716 312 Z", sheet.linear(["#ffb84d", "#e8871f"])),
});

const cow: Draw = (sheet) => {
  const coat = "#b5743f";
  const leg = (x: number, dark: number) =>
    path(`M${x} 600 H${x + 70} L${x + 60} 790 H${x + 10} Z`, shade(coat, dark)) + box(x + 8, 768, 54, 44, 8, "#3a2a1c");
  const head =
    path("M652 250 Q640 180 680 150 Q688 210 704 240 Z M800 250 Q830 190 796 150 Q776 200 764 240 Z", "#f0e3c8") +
    path(
      "M640 280 Q570 270 560 320 Q600 350 650 330 Z M810 280 Q880 270 890 320 Q850 350 800 330 Z",
      shade(coat, -0.2),
    ) +
    path("M640 250 Q726 210 812 250 Q830 350 790 450 Q726 500 664 450 Q622 350 640 250 Z", sheet.ball(coat, 0.18)) +
    oval(727, 446, 72, 48, "#f2d3bd") +
    circle(702, 446, 9, "#7a4f3a") +
    circle(754, 446, 9, "#7a4f3a") +
    circle(682, 340, 14, "#22140c") +
    circle(772, 340, 14, "#22140c") +
    circle(678, 335, 5, "#ffffff") +
    circle(768, 335, 5, "#ffffff") +
    path("M700 250 Q727 290 754 250 L740 340 H714 Z", shade(coat, 0.25));
  return (
    meadow(sheet) +
    leg(250, -0.2) +
    leg(560, -0.2) +
    line("M170 460 Q110 560 140 690", coat, 18) +
    oval(142, 704, 20, 34, "#4a2c18") +
    path(
      "M160 480 Q160 380 300 370 Q520 380 640 340 Q760 400 740 560 Q700 660 560 660 Q340 690 220 650 Q160 600 160 480 Z",
      sheet.ball(coat, 0.2),
    ) +
    path("M190 640 Q230 700 300 670 Z", "#f2c9b5") +
    leg(190, 0) +
    leg(620, 0) +
    head +
    line("M640 480 Q720 560 812 480", "#3f7fae", 18) +
    circle(728, 536, 24, sheet.ball("#f0c45a", 0.3))
  );
};

const catfish: Piece = (sheet) =>
  fish("#4a4f52", "#a9a594")(sheet) +
  line("M-46 4 q-14 12 -30 8 M-46 2 q-16 0 -28 -10 M-44 8 q-6 16 -18 20", "#33383a", 3);

/** Catfish in a tub of water. */
const catfishTub: Draw = (sheet) => {
  const water = sheet.clip('<path d="M150 450 Q480 540 810 450 L760 780 Q480 830 200 780 Z"/>');
  return (
    sheet.shadow(480, 816, 360, 48) +
    at(420, 340, catfish(sheet), -24, 3) +
    oval(480, 460, 350, 90, "#3f6f9a") +
    oval(480, 464, 326, 74, sheet.linear(["#9fd8ea", "#4fa5c9"])) +
    at(340, 466, catfish(sheet), 8, 2.1) +
    at(610, 460, catfish(sheet), 172, 2.2, -2.2) +
    at(470, 496, catfish(sheet), -4, 2) +
    line("M240 450 q40 -20 80 0 M560 500 q50 -20 90 0 M420 430 q40 -16 70 0", "#ffffff", 7, 'opacity="0.7"') +
    path("M130 470 Q480 610 830 470 L772 770 Q480 850 188 770 Z", sheet.barrel("#3a7fc0", 0.18)) +
    within(water, line("M170 600 Q480 730 790 600", "#ffffff", 16, 'opacity="0.4"')) +
    [
      [260, 300],
      [330, 270],
      [560, 320],
      [600, 286],
    ]
      .map(([x = 0, y = 0]) => path(`M${x} ${y} q16 24 0 34 q-16 -10 0 -34 Z`, "#6fc0e0"))
      .join("")
  );
};

/** A tied bag of water with young fish. */
const fryBag: Draw = (sheet) => {
  const bag = "M440 260 Q250 380 230 600 Q230 810 480 816 Q730 810 730 600 Q710 380 520 260 Z";
  const fry = times(16, (index) =>
    at(
      320 + (index % 4) * 106 + sheet.between(-20, 20),
      500 + Math.floor(index / 4) * 78 + sheet.between(-14, 14),
      catfish(sheet),
      sheet.between(-30, 30),
      index % 2 ? 0.85 : -0.85,
      0.85,
    ),
  );
  return (
    sheet.shadow(480, 818, 300, 42) +
    path(bag, sheet.ball("#cfeaf4", 0.08)) +
    within(
      sheet.clip(`<path d="${bag}"/>`),
      path("M200 440 Q340 410 480 440 T760 440 V840 H200 Z", sheet.linear(["#a8dcee", "#5fb5d4"]), 'opacity="0.85"') +
        fry +
        times(14, () =>
          circle(sheet.between(280, 680), sheet.between(460, 760), sheet.between(5, 11), "#ffffff", 'opacity="0.7"'),
        ),
    ) +
    path(
      "M300 470 Q270 600 320 730",
      "none",
      'stroke="#ffffff" stroke-width="20" stroke-linecap="round" opacity="0.65"',
    ) +
    path("M430 150 Q480 190 530 150 L520 262 H440 Z", "#e3f3f8") +
    box(424, 236, 112, 34, 16, sheet.barrel("#d9483b"))
  );
};

/** Livestock and live fish. */
export const animalRecipes: readonly Recipe[] = [
  { match: /kambing/, mood: "sky", draw: goat },
  { match: /ayam/, mood: "sun", draw: rooster },
  { match: /bebek/, mood: "aqua", draw: duck },
  { match: /bibit/, mood: "mint", draw: fryBag },
  { match: /lele/, mood: "cream", draw: catfishTub },
  { match: /sapi/, mood: "mint", draw: cow },
  { match: /./, mood: "sky", draw: goat },
];
