import type { Draw, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "../kit/svg";
import { raised } from "../kit/vessels";
import type { Recipe } from "./recipe";

/** Over-under weave filling a rectangle; `accents` colours every third strip. */
function plaited(
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
  colors: readonly [string, string],
  accent?: string,
): string {
  const columns = Math.ceil(width / step);
  return times(columns * Math.ceil(height / step), (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const over = (column + row) % 2 === 0;
    const tinted = accent && (over ? row : column) % 4 === 1;
    const color = tinted ? accent : colors[over ? 0 : 1];
    const px = x + column * step;
    const py = y + row * step;
    return (
      box(px + 1, py + 1, step - 2, step - 2, step * 0.22, color) +
      (over
        ? box(px + 3, py + 4, step - 6, step * 0.2, 4, shade(color, 0.3))
        : box(px + 4, py + 3, step * 0.2, step - 6, 4, shade(color, 0.18)))
    );
  });
}

function clipped(sheet: Sheet, outline: string, weave: string, color: string): string {
  return (
    path(outline, shade(color, -0.3)) +
    within(sheet.clip(`<path d="${outline}"/>`), weave) +
    path(outline, sheet.linear(["#000000", "#ffffff", "#ffffff", "#000000"], "across"), 'opacity="0.13"')
  );
}

const pandanBag: Draw = (sheet) => {
  const body = "M210 400 H750 L790 770 Q790 816 740 818 H220 Q170 816 170 770 Z";
  return (
    sheet.shadow(480, 820, 350, 46) +
    line("M340 410 Q340 180 480 180 Q620 180 620 410", "#8a5a30", 28) +
    line("M340 410 Q340 180 480 180 Q620 180 620 410", "#c9935a", 10) +
    clipped(sheet, body, plaited(168, 400, 640, 430, 42, ["#ecd49a", "#d9b670"], "#c9483a"), "#d9b670") +
    box(200, 384, 560, 44, 22, sheet.barrel("#c99a54")) +
    times(18, (index) => line(`M${222 + index * 30} 392 l14 28`, "#8f6428", 4, 'opacity="0.6"'))
  );
};

const pandanMat: Draw = (sheet) => {
  const flat = "M110 560 L760 500 L880 760 L180 820 Z";
  const rolled = box(130, 380, 640, 150, 75, sheet.linear(["#f3dda6", "#dcb971", "#a87c3c"]));
  const bands = [190, 330, 480, 620]
    .map(
      (x) =>
        box(x, 380, 40, 150, 0, "#b53f4a", 'opacity="0.8"') + box(x + 48, 380, 12, 150, 0, "#3f7a54", 'opacity="0.8"'),
    )
    .join("");
  return (
    sheet.shadow(490, 810, 400, 50) +
    clipped(sheet, flat, plaited(100, 490, 800, 340, 40, ["#efdba6", "#dfc07c"], "#b53f4a"), "#dfc07c") +
    line("M116 566 L764 508", "#b53f4a", 10) +
    sheet.shadow(470, 540, 360, 40) +
    rolled +
    within(sheet.clip('<rect x="130" y="380" width="640" height="150" rx="75"/>'), bands) +
    oval(752, 455, 40, 75, "#c99a54") +
    times(3, (index) => oval(752, 455, 30 - index * 10, 58 - index * 18, "none", 'stroke="#7f5824" stroke-width="6"')) +
    line("M300 378 q10 80 0 154", "#8a5a30", 12)
  );
};

const bambooBoxes: Draw = (sheet) => {
  const one = (x: number, y: number, size: number, accent: string) =>
    at(
      x,
      y,
      sheet.shadow(150, 250, 190, 26) +
        clipped(sheet, "M10 90 H290 L276 250 H24 Z", plaited(0, 90, 300, 170, 30, ["#ecd9a0", "#d3b46a"]), "#d3b46a") +
        clipped(
          sheet,
          "M-8 0 H308 L300 104 H0 Z",
          plaited(-10, 0, 330, 110, 30, ["#f4e4b4", "#dfc27c"], accent),
          "#dfc27c",
        ) +
        box(-14, -10, 328, 24, 10, sheet.barrel("#c9a05a")),
      0,
      size,
    );
  return one(330, 250, 0.95, "#5f9f5a") + one(150, 540, 1.05, "#d9572e") + one(495, 540, 1.05, "#3f7fae");
};

/** A flat round bamboo tray, tilted towards the viewer. */
const winnowingTray: Draw = (sheet) => {
  const face = sheet.clip('<circle cx="480" cy="480" r="316"/>');
  return (
    sheet.shadow(500, 816, 320, 40) +
    circle(480, 486, 350, sheet.ball("#a8743a", 0.25)) +
    circle(480, 480, 322, "#d9b36a") +
    within(face, at(480, 480, at(-480, -480, plaited(100, 100, 760, 760, 44, ["#f0dba2", "#d9ba74"])), 45)) +
    circle(480, 480, 316, "none", 'stroke="#7f5524" stroke-width="10" opacity="0.5"') +
    circle(480, 480, 338, "none", 'stroke="#e8c88a" stroke-width="18"') +
    times(24, (index) => at(480, 480, line("M324 -8 L352 8", "#7f5524", 9), index * 15))
  );
};

const fieldHat: Draw = (sheet) =>
  raised(
    sheet.shadow(480, 790, 400, 50) +
      path("M480 250 L860 690 Q480 850 100 690 Z", sheet.barrel("#d9b36a", 0.22)) +
      within(
        sheet.clip('<path d="M480 250 L860 690 Q480 850 100 690 Z"/>'),
        times(17, (index) => line(`M480 250 L${60 + index * 52} 840`, "#a87c3c", 5, 'opacity="0.55"')) +
          times(8, (index) =>
            line(
              `M${480 - 54 * index - 20} ${300 + index * 56} Q480 ${340 + index * 76} ${480 + 54 * index + 20} ${300 + index * 56}`,
              "#f3dfae",
              8,
              'opacity="0.8"',
            ),
          ),
      ) +
      path("M100 690 Q480 850 860 690 L868 716 Q480 882 92 716 Z", sheet.barrel("#a8743a")) +
      circle(480, 256, 17, sheet.ball("#8a5a2c", 0.3)) +
      line("M330 770 Q480 900 630 770", "#d9483b", 12),
  );

const rattanBasket: Draw = (sheet) => {
  const body = "M150 480 H810 L740 770 Q730 816 680 818 H280 Q230 816 220 770 Z";
  const weave = times(9, (row) =>
    times(
      17,
      (index) =>
        oval(170 + index * 40 + (row % 2) * 20, 510 + row * 36, 25, 15, (index + row) % 2 ? "#d99a54" : "#b5763a") +
        oval(166 + index * 40 + (row % 2) * 20, 505 + row * 36, 14, 5, "#f0c48a", 'opacity="0.7"'),
    ),
  );
  return (
    sheet.shadow(480, 820, 330, 46) +
    line("M200 480 Q210 170 480 170 Q750 170 760 480", "#8f5a2a", 36) +
    line("M200 480 Q210 170 480 170 Q750 170 760 480", "#d9a05c", 14, 'stroke-dasharray="26 12"') +
    clipped(sheet, body, weave, "#9a6530") +
    box(136, 450, 688, 56, 28, sheet.barrel("#b5763a")) +
    times(22, (index) => line(`M${160 + index * 30} 458 l18 40`, "#7a4a1f", 6, 'opacity="0.6"'))
  );
};

const ijukBroom: Draw = (sheet) =>
  sheet.shadow(500, 826, 280, 34) +
  at(
    480,
    480,
    box(-17, -370, 34, 470, 16, sheet.barrel("#c98f4b")) +
      circle(0, -372, 20, "#8a5a2c") +
      path("M-46 80 H46 L190 330 Q0 372 -190 330 Z", sheet.barrel("#2f2622", 0.3)) +
      times(26, (index) =>
        line(
          `M${-40 + index * 3.2} 96 L${-180 + index * 14.4} ${332 + (index % 3) * 8}`,
          index % 2 ? "#54443c" : "#16110f",
          5,
        ),
      ) +
      path("M-60 56 Q0 36 60 56 L68 130 Q0 150 -68 130 Z", sheet.barrel("#d9483b")) +
      line("M-64 82 Q0 100 64 82 M-66 108 Q0 126 66 108", "#f7d56a", 7),
    12,
  );

const lidiBroom: Draw = (sheet) =>
  sheet.shadow(480, 826, 240, 32) +
  at(
    480,
    480,
    times(34, (index) =>
      line(
        `M${-30 + index * 1.8} -330 Q${-60 + index * 3.6} 40 ${-190 + index * 11.4} ${330 - Math.abs(17 - index) * 3}`,
        ["#c9a25a", "#a87c3c", "#e3c482"][index % 3] ?? "#c9a25a",
        7,
      ),
    ) +
      path("M-44 -330 H44 L52 -190 Q0 -172 -52 -190 Z", sheet.barrel("#7fae5a")) +
      line("M-46 -300 H46 M-48 -262 H48 M-50 -224 H50", "#3f6f3a", 9) +
      line("M-60 -40 Q0 -14 60 -40", "#8a5a2c", 16),
    -10,
  );

/** Weaving and wickerwork. */
export const wovenRecipes: readonly Recipe[] = [
  { match: /tas/, mood: "mint", draw: pandanBag },
  { match: /tikar/, mood: "sky", draw: pandanMat },
  { match: /besek/, mood: "peach", draw: bambooBoxes },
  { match: /tampah/, mood: "sage", draw: winnowingTray },
  { match: /caping/, mood: "sky", draw: fieldHat },
  { match: /keranjang/, mood: "aqua", draw: rattanBasket },
  { match: /ijuk/, mood: "cream", draw: ijukBroom },
  { match: /lidi/, mood: "blush", draw: lidiBroom },
  { match: /./, mood: "mint", draw: pandanBag },
];
