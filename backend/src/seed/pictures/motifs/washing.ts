import type { Draw } from "../kit/sheet";
import { at, box, circle, line, oval, path, times } from "../kit/svg";

export const laundry: Draw = (sheet) => {
  const shirt = (y: number, color: string) =>
    box(300, y, 360, 50, 22, sheet.barrel(color)) + line(`M330 ${y + 18} H620`, "#ffffff", 6, 'opacity="0.5"');
  const machine =
    box(150, 220, 420, 590, 34, sheet.linear(["#ffffff", "#e3edf2"])) +
    box(150, 220, 420, 110, 34, "#cfe0e9") +
    circle(220, 274, 25, sheet.ball("#3f8fae", 0.2)) +
    box(290, 258, 170, 32, 12, "#3a4a55") +
    circle(510, 274, 18, "#e9483a") +
    circle(360, 560, 176, "#b9cbd6") +
    circle(360, 560, 146, sheet.ball("#7fc4e0", 0.2)) +
    path("M226 580 Q300 520 360 580 T494 570 Q490 690 360 706 Q230 690 226 580 Z", "#4fa0c9") +
    circle(310, 530, 36, "#e58fb4") +
    circle(410, 520, 32, "#f2c23f") +
    times(8, () =>
      circle(sheet.between(250, 470), sheet.between(560, 660), sheet.between(8, 16), "#ffffff", 'opacity="0.8"'),
    ) +
    line("M262 480 Q300 440 350 436", "#ffffff", 13, 'opacity="0.8"');
  return (
    sheet.shadow(480, 818, 420, 46) +
    machine +
    at(270, 90, shirt(530, "#e9483a") + shirt(474, "#f2c23f") + shirt(420, "#3f8f5a") + shirt(366, "#8a6fc0")) +
    path("M560 660 H900 L866 806 Q862 818 846 818 H614 Q598 818 594 806 Z", sheet.barrel("#d9a05c")) +
    times(3, (row) =>
      line(`M${570 + row * 8} ${694 + row * 38} H${890 - row * 8}`, "#9a6a30", 7, 'stroke-dasharray="26 14"'),
    ) +
    [
      [140, 190, 30],
      [610, 240, 44],
      [670, 160, 28],
      [90, 300, 20],
    ]
      .map(([x = 0, y = 0, radius = 20]) => circle(x, y, radius, "#ffffff", 'opacity="0.75"'))
      .join("")
  );
};

const FOAM = [
  [190, 560, 50],
  [130, 610, 36],
  [300, 470, 34],
  [640, 480, 42],
  [720, 430, 30],
  [820, 560, 48],
  [560, 620, 30],
  [400, 760, 34],
  [880, 650, 30],
] as const;

export const motorcycle: Draw = (sheet) => {
  const wheel = (x: number) =>
    circle(x, 680, 128, "#2a2d31") +
    circle(x, 680, 88, "#d9dfe3") +
    circle(x, 680, 74, "#565d63") +
    times(10, (index) => at(x, 680, line("M0 0 V-72", "#d9dfe3", 5), index * 36)) +
    circle(x, 680, 23, sheet.ball("#e9eef1", 0.3));
  const foamFill = sheet.radial(["#ffffff", "#eef9fd", "#bfe3f0"]);
  const foam = FOAM.map(([x, y, radius]) => circle(x, y, radius, foamFill, 'opacity="0.92"')).join("");
  return (
    sheet.shadow(480, 812, 430, 40) +
    wheel(230) +
    wheel(730) +
    line("M730 680 L640 380 M640 380 L580 350 M640 380 L700 350", "#8f9aa2", 24) +
    path(
      "M230 680 Q300 560 420 600 L560 600 Q600 560 620 470 L660 470 Q680 560 600 660 Q540 700 400 690 Z",
      sheet.barrel("#c9302a"),
    ) +
    path("M250 480 Q330 440 470 470 Q520 490 520 530 Q380 540 280 530 Q240 510 250 480 Z", "#2a2d31") +
    path("M520 530 Q560 440 650 430 L670 500 Q600 560 540 600 Z", sheet.barrel("#e9483a")) +
    circle(672, 430, 40, sheet.ball("#fff3c4", 0.15)) +
    box(360, 610, 140, 80, 20, sheet.barrel("#9aa4ab")) +
    line("M380 720 H200", "#b9c1c7", 26) +
    foam +
    path("M60 780 H220 L200 850 H80 Z", sheet.barrel("#3f8fc9")) +
    oval(140, 780, 80, 16, "#bfe6f4") +
    line("M62 780 Q140 690 218 780", "#6b7a84", 9)
  );
};
