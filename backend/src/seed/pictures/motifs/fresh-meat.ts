import { chili, leaf } from "../kit/produce";
import type { Draw, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade } from "../kit/svg";
import { raised } from "../kit/vessels";
import { lime } from "./fish-dishes";

function board(sheet: Sheet): string {
  return (
    sheet.shadow(480, 790, 400, 56) +
    box(110, 640, 690, 150, 44, sheet.linear(["#e0ae70", "#c48a4a"])) +
    box(110, 760, 690, 36, 18, "#9a6530") +
    path("M790 690 H880 Q906 700 906 722 Q906 746 880 752 H790 Z", "#c48a4a") +
    circle(866, 721, 13, "#8a5a2c") +
    line("M160 676 H720 M200 712 H760 M150 742 H640", "#a8743a", 5, 'opacity="0.45"')
  );
}

/** A dressed chicken, breast up. */
export const wholeChicken: Draw = (sheet) => {
  const skin = "#f7d3a8";
  const leg = (flip: number) =>
    at(
      480 + flip * 190,
      600,
      path("M-80 -60 Q40 -110 90 -10 Q90 60 20 70 Q-60 60 -80 -60 Z", sheet.ball(skin, 0.16)) +
        line("M70 40 L150 96", "#f3e2c0", 34) +
        circle(158, 104, 24, "#f9ecd2"),
      flip > 0 ? 0 : 0,
      flip,
      1,
    );
  return raised(
    board(sheet) +
      sheet.shadow(480, 720, 300, 36) +
      path("M250 560 Q260 330 480 320 Q700 330 710 560 Q690 720 480 724 Q270 720 250 560 Z", sheet.ball(skin, 0.18)) +
      path(
        "M300 420 Q230 420 220 520 Q240 590 320 560 Z M660 420 Q730 420 740 520 Q720 590 640 560 Z",
        sheet.ball(shade(skin, -0.06), 0.16),
      ) +
      leg(-1) +
      leg(1) +
      line("M480 352 Q466 500 480 660", shade(skin, -0.18), 9, 'opacity="0.7"') +
      path(
        "M340 470 Q350 380 430 366",
        "none",
        'stroke="#ffffff" stroke-width="20" stroke-linecap="round" opacity="0.6"',
      ) +
      at(230, 768, leaf("#5fa047")(sheet), -20, 1.6) +
      at(320, 790, leaf("#7fb55a")(sheet), 20, 1.3) +
      lime(sheet, 740, 770),
  );
};

/** Cuts of beef on a board. */
export const beefCuts: Draw = (sheet) => {
  const cut = (x: number, y: number, scale: number) =>
    at(
      x,
      y,
      sheet.shadow(0, 110, 220, 34) +
        path(
          "M-220 20 Q-230 -110 -60 -130 Q120 -150 200 -60 Q250 30 160 90 Q20 140 -120 110 Q-210 90 -220 20 Z",
          "#f7dcd0",
        ) +
        path(
          "M-196 14 Q-204 -92 -56 -108 Q112 -126 180 -50 Q220 24 146 72 Q20 116 -112 90 Q-188 74 -196 14 Z",
          sheet.ball("#c2383a", 0.24),
        ) +
        line(
          "M-140 -20 Q-60 -60 0 -30 T120 -40 M-110 40 Q-30 10 40 40 T140 20 M-20 -90 Q0 -60 60 -70",
          "#f3c2b8",
          11,
          'opacity="0.85"',
        ) +
        circle(96, 26, 30, "#fbeee4") +
        circle(96, 26, 15, "#e8c9b4"),
      0,
      scale,
    );
  return raised(
    board(sheet) +
      cut(440, 500, 1.05) +
      cut(520, 630, 1.2) +
      at(180, 770, leaf("#5fa047")(sheet), -30, 1.6) +
      at(760, 780, chili()(sheet), 8, 1.3),
  );
};

/** Chicken liver and gizzard. */
export const innards: Draw = (sheet) => {
  const liver = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      sheet.shadow(0, 60, 130, 22) +
        path(
          "M-130 0 Q-120 -80 -30 -70 Q0 -90 60 -76 Q140 -60 130 10 Q110 70 20 60 Q-10 76 -60 66 Q-130 60 -130 0 Z",
          sheet.ball("#8a2a2a", 0.26),
        ) +
        path(
          "M-90 -30 Q-60 -56 -20 -50",
          "none",
          'stroke="#e09a92" stroke-width="13" stroke-linecap="round" opacity="0.7"',
        ) +
        line("M0 -66 Q-14 0 0 58", "#5f1818", 6, 'opacity="0.5"'),
      turn,
    );
  const gizzard = (x: number, y: number) =>
    at(
      x,
      y,
      sheet.shadow(0, 54, 90, 18) +
        circle(0, 0, 74, sheet.ball("#b55a6a", 0.25)) +
        oval(0, 4, 44, 38, "#f3d3cf") +
        oval(0, 4, 30, 24, "#d98f96"),
    );
  return raised(
    board(sheet) +
      liver(360, 560, -8) +
      gizzard(590, 560) +
      liver(540, 660, 8) +
      gizzard(290, 680) +
      gizzard(720, 660) +
      at(180, 784, leaf("#5fa047")(sheet), -20, 1.5) +
      at(800, 790, chili()(sheet), 8, 1.2),
  );
};
