import type { Draw } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { onHanger, plain } from "./hanger";
import type { Recipe } from "./recipe";
import { siger } from "./textiles";

const SHIRT =
  "M392 220 Q480 290 568 220 L664 258 L760 430 L668 480 L626 420 V800 Q480 816 334 800 V420 L292 480 L200 430 L296 258 Z";

const GAMIS =
  "M410 220 Q480 260 550 220 L640 256 L712 520 L640 540 L600 400 L700 826 Q480 858 260 826 L360 400 L320 540 L248 520 L320 256 Z";

const shirtPrint: Draw = (sheet) =>
  siger(sheet, 480, 490, 2.3) +
  path("M380 600 Q480 560 580 600 L572 620 Q480 590 388 620 Z", "#f0c45a") +
  path("M392 220 Q480 290 568 220 L556 244 Q480 316 404 244 Z", "#12303f");

const mukena: Draw = (sheet) => {
  const eyelets = times(24, (index) =>
    circle(
      256 + index * 20,
      806 + Math.round(Math.sin(index / 7.4) * 14),
      8,
      "none",
      'stroke="#d9b6cf" stroke-width="5"',
    ),
  );
  return (
    sheet.shadow(480, 838, 300, 34) +
    path(
      "M480 130 Q640 140 664 330 Q690 470 740 800 Q480 860 220 800 Q270 470 296 330 Q320 140 480 130 Z",
      sheet.barrel("#fbf3f7", 0.1),
    ) +
    path("M480 200 Q572 210 572 320 Q566 420 480 430 Q394 420 388 320 Q388 210 480 200 Z", shade("#e9c9dc", -0.12)) +
    path("M480 218 Q556 226 556 320 Q550 404 480 414 Q410 404 404 320 Q404 226 480 218 Z", "#f6e4ee") +
    line("M350 420 Q330 600 300 790 M610 420 Q630 600 660 790 M480 450 V820", "#e3cbd9", 8, 'opacity="0.8"') +
    times(9, (index) =>
      at(
        300 + index * 45,
        740 + Math.round(Math.sin(index / 2.6) * 12),
        times(5, (petal) => at(0, 0, oval(11, 0, 10, 6, "#e58fb4"), petal * 72)) + circle(0, 0, 6, "#f7d56a"),
      ),
    ) +
    eyelets +
    box(700, 690, 150, 130, 26, sheet.barrel("#e58fb4")) +
    line("M720 700 q56 -50 110 0", "#b3567f", 10)
  );
};

const headscarf: Draw = (sheet) => {
  const color = "#4f8fa8";
  return (
    sheet.shadow(480, 800, 340, 46) +
    path(
      "M480 180 Q640 190 660 380 Q664 500 760 760 Q620 810 480 770 Q340 810 200 760 Q296 500 300 380 Q320 190 480 180 Z",
      sheet.barrel(color),
    ) +
    path("M480 250 Q580 258 584 390 Q570 500 480 520 Q390 500 376 390 Q380 258 480 250 Z", "#f3cfae") +
    path("M392 366 Q480 300 568 366 Q560 262 480 256 Q400 262 392 366 Z", "#2f2622", 'opacity="0.85"') +
    path("M376 400 Q420 290 480 286 Q540 290 584 400 Q610 280 480 236 Q350 280 376 400 Z", shade(color, 0.15)) +
    circle(446, 408, 8, "#3a2820") +
    circle(514, 408, 8, "#3a2820") +
    line("M452 458 Q480 480 508 458", "#b5563f", 8) +
    circle(426, 436, 15, "#f09a86", 'opacity="0.5"') +
    circle(534, 436, 15, "#f09a86", 'opacity="0.5"') +
    line(
      "M392 510 Q480 570 568 510 M330 560 Q420 680 470 760 M640 560 Q560 660 520 770",
      shade(color, -0.22),
      9,
      'opacity="0.7"',
    ) +
    circle(540, 548, 20, sheet.ball("#f0c45a", 0.25))
  );
};

const bedding: Draw = (sheet) => {
  const flowers = (x: number, y: number, width: number, height: number) =>
    times(Math.round((width * height) / 6500), () =>
      at(
        sheet.between(x + 20, x + width - 20),
        sheet.between(y + 16, y + height - 16),
        times(5, (petal) => at(0, 0, oval(10, 0, 9, 6, "#f29aa8"), petal * 72)) + circle(0, 0, 5, "#f7d56a"),
      ),
    );
  const pillow = (x: number) =>
    path(
      `M${x} 330 Q${x + 120} 290 ${x + 240} 330 Q${x + 270} 400 ${x + 240} 470 Q${x + 120} 500 ${x} 470 Q${x - 30} 400 ${x} 330 Z`,
      sheet.ball("#f7fbff", 0.08),
    ) + flowers(x, 330, 240, 140);
  return (
    sheet.shadow(480, 806, 400, 46) +
    box(150, 210, 660, 300, 40, sheet.barrel("#a8703c")) +
    pillow(220) +
    pillow(510) +
    path("M140 470 H820 L860 760 Q860 800 810 800 H150 Q100 800 100 760 Z", sheet.linear(["#dcedf7", "#b9d8ea"])) +
    flowers(150, 590, 660, 190) +
    path("M140 470 H820 L832 560 Q480 600 128 560 Z", sheet.linear(["#ffffff", "#eaf3f8"])) +
    line("M128 562 Q480 602 832 562", "#8fb9d2", 5)
  );
};

const uniform: Draw = (sheet) =>
  onHanger(
    "M392 220 Q480 290 568 220 L664 258 L740 430 L654 466 L620 420 V590 Q480 606 340 590 V420 L306 466 L220 430 L296 258 Z",
    plain("#ffffff"),
    (inner) =>
      path("M340 580 Q480 600 620 580 L690 810 Q480 842 270 810 Z", inner.barrel("#c9302a")) +
      line("M400 600 L376 822 M480 606 V832 M560 600 L584 822", "#8f1f1a", 7, 'opacity="0.6"') +
      path("M404 236 L480 330 L556 236 L580 262 L520 340 H440 L380 262 Z", "#f3f6f8") +
      path("M464 330 H496 L512 500 L480 540 L448 500 Z", inner.barrel("#c9302a")) +
      box(540, 400, 60, 64, 6, "#eef2f5") +
      circle(480, 566, 6, "#c9d2d8"),
  )(sheet);

const doormat: Draw = (sheet) => {
  const rings = [340, 290, 240, 190, 140, 90, 44]
    .map(
      (radius, index) =>
        oval(
          480,
          580,
          radius,
          radius * 0.68,
          ["#d9483b", "#f2b73c", "#3f8fae", "#f7ead0", "#5f9f5a", "#8a4fa0", "#f2853c"][index] ?? "#d9483b",
        ) +
        oval(
          480,
          580,
          radius - 12,
          (radius - 12) * 0.68,
          "none",
          'stroke="#ffffff" stroke-width="6" stroke-dasharray="16 14" opacity="0.55"',
        ),
    )
    .join("");
  return (
    sheet.shadow(480, 640, 400, 210) +
    times(44, (index) => {
      const angle = (index / 44) * Math.PI * 2;
      return at(
        480 + Math.cos(angle) * 350,
        580 + Math.sin(angle) * 238,
        circle(0, 0, 17, ["#d9483b", "#f2b73c", "#3f8fae", "#5f9f5a"][index % 4] ?? "#d9483b"),
      );
    }) +
    rings
  );
};

const toteBag: Draw = (sheet) =>
  sheet.shadow(480, 818, 300, 44) +
  line("M370 360 Q370 150 480 150 Q590 150 590 360", "#b98a55", 30) +
  line("M370 360 Q370 150 480 150 Q590 150 590 360", "#e0bd88", 12) +
  path("M250 340 H710 L740 790 Q740 818 700 818 H260 Q220 818 220 790 Z", sheet.barrel("#f1e2c2", 0.12)) +
  at(
    480,
    590,
    circle(0, 0, 130, "#e9743c") +
      times(12, (index) => at(0, 0, path("M-14 -140 L0 -186 L14 -140 Z", "#f2b73c"), index * 30)) +
      path("M-90 40 Q-40 -40 0 20 Q40 -60 92 36 A130 130 0 0 1 -90 40 Z", "#3f8f5a"),
  ) +
  line("M262 366 H698", "#cfae78", 5, 'stroke-dasharray="16 10"');

/** Sewn garments and household linen. */
export const garmentRecipes: readonly Recipe[] = [
  { match: /mukena/, mood: "lilac", draw: mukena },
  { match: /kerudung/, mood: "peach", draw: headscarf },
  {
    match: /gamis/,
    mood: "aqua",
    draw: onHanger(
      GAMIS,
      plain("#e58fb4"),
      () =>
        times(8, (index) => circle(300 + index * 51, 800 + (index % 2) * 8, 12, "#fff3d6")) +
        line("M372 440 H588", "#b3567f", 16) +
        circle(480, 440, 16, "#f7d56a"),
    ),
  },
  { match: /kaos/, mood: "sun", draw: onHanger(SHIRT, plain("#1f4f66"), shirtPrint) },
  { match: /sprei/, mood: "cream", draw: bedding },
  { match: /seragam/, mood: "sky", draw: uniform },
  { match: /keset/, mood: "sage", draw: doormat },
  { match: /tas/, mood: "mint", draw: toteBag },
  { match: /./, mood: "peach", draw: onHanger(SHIRT, plain("#d9572e")) },
];
