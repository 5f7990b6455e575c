import type { Draw, Sheet } from "../kit/sheet";
import { at, box, circle, line, path, shade, times } from "../kit/svg";

function spool(sheet: Sheet, x: number, y: number, color: string): string {
  return at(
    x,
    y,
    sheet.shadow(0, 60, 60, 12) +
      box(-44, -60, 88, 18, 8, "#d9a86a") +
      box(-34, -44, 68, 88, 8, sheet.barrel(color)) +
      times(5, (index) => line(`M-32 ${-32 + index * 16} H32`, shade(color, -0.25), 4)) +
      box(-44, 42, 88, 18, 8, "#b5803f"),
  );
}

export const sewingMachine: Draw = (sheet) => {
  const body = "M220 300 H700 Q770 306 774 380 V660 H650 V450 H380 V500 Q376 540 330 540 H270 Q216 536 214 480 V320 Z";
  return (
    sheet.shadow(480, 806, 400, 46) +
    box(110, 740, 760, 60, 16, sheet.barrel("#a8703c")) +
    box(150, 650, 660, 96, 20, sheet.barrel("#22313f")) +
    path(body, sheet.barrel("#1f4f5f", 0.2)) +
    line("M250 330 H690", "#f0c45a", 8) +
    at(520, 376, path("M-90 0 Q-40 -40 0 0 Q40 40 90 0 Q40 -30 0 0 Q-40 30 -90 0 Z", "#f0c45a")) +
    circle(806, 420, 76, sheet.ball("#2f3f4a", 0.25)) +
    circle(806, 420, 52, "none", 'stroke="#d9dfe3" stroke-width="11"') +
    circle(806, 420, 15, "#f0c45a") +
    line("M300 540 V650", "#c9d2d8", 15) +
    box(280, 626, 42, 14, 4, "#8f9aa2") +
    box(330, 262, 12, 44, 4, "#8f9aa2") +
    spool(sheet, 336, 232, "#d9483b") +
    path("M110 690 Q200 650 300 668 Q380 690 420 740 H110 Z", "#e58fb4") +
    at(
      110,
      690,
      times(7, (index) => circle(40 + index * 38, 24 + (index % 2) * 14, 7, "#fff3d6")),
    ) +
    line("M336 270 Q300 420 300 540", "#d9483b", 3.5) +
    spool(sheet, 230, 816, "#3f8fae") +
    spool(sheet, 740, 820, "#e9b23f")
  );
};

export function scissors(x: number, y: number, turn: number, scale: number): string {
  return at(
    x,
    y,
    path("M-8 0 L-28 -250 Q-6 -262 12 -20 Z", "#cfd6db") +
      path("M8 0 L28 -250 Q6 -262 -12 -20 Z", "#aab4ba") +
      circle(-52, 84, 50, "none", 'stroke="#d9483b" stroke-width="24"') +
      circle(52, 84, 50, "none", 'stroke="#d9483b" stroke-width="24"') +
      line("M-26 42 L0 -6 L26 42", "#d9483b", 24) +
      circle(0, -4, 12, "#7f8a91"),
    turn,
    scale,
  );
}

export const trousers: Draw = (sheet) => {
  const tape =
    line("M150 760 Q300 680 420 780 T700 760 T860 700", "#f2c23f", 44) +
    times(18, (index) =>
      line(`M${190 + index * 36} ${738 + Math.round(Math.sin(index / 1.9) * 26)} v22`, "#6b4a1a", 5),
    );
  return (
    sheet.shadow(480, 812, 380, 48) +
    path("M300 190 H620 L690 740 H520 L466 400 L400 740 H230 Z", sheet.barrel("#3f5f8f", 0.2)) +
    path("M300 190 H620 L626 244 H294 Z", "#2f4a73") +
    line("M462 250 V390 M330 250 Q320 310 296 340 M592 250 Q602 310 626 340", "#e9b96a", 5, 'stroke-dasharray="12 9"') +
    box(444, 196, 36, 40, 8, "#e9b96a") +
    path("M228 720 H404 L402 752 H226 Z M516 720 H694 L696 752 H518 Z", "#5f83b5") +
    tape +
    scissors(760, 470, 24, 1.15)
  );
};
