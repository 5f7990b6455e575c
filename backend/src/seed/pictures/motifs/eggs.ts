import { egg } from "../kit/produce";
import type { Draw, Sheet } from "../kit/sheet";
import { at, circle, line, oval, path, shade, times } from "../kit/svg";

/** An egg tray in three rows, seen from the front. */
export function eggTray(color: string, tray: string): Draw {
  return (sheet) => {
    const one = egg(color);
    const row = (y: number, count: number, scale: number) =>
      times(count, (index) =>
        at(480 + (index - (count - 1) / 2) * 104 * scale, y, one(sheet), sheet.between(-4, 4), scale * 1.22),
      );
    return (
      sheet.shadow(480, 812, 390, 50) +
      path(
        "M190 560 L150 740 Q146 800 200 806 H760 Q814 800 810 740 L770 560 Z",
        sheet.linear([shade(tray, 0.15), tray, shade(tray, -0.22)]),
      ) +
      row(520, 5, 0.92) +
      path("M176 600 Q480 566 784 600 L790 640 Q480 606 170 640 Z", shade(tray, -0.12)) +
      row(598, 5, 1.04) +
      path("M160 690 Q480 652 800 690 L806 740 Q480 700 154 740 Z", shade(tray, -0.05)) +
      row(684, 5, 1.16) +
      path(
        "M146 742 q32 -50 66 0 t66 0 t67 0 t67 0 t67 0 t67 0 t67 0 t67 0 Q826 800 760 812 H200 Q134 800 146 742 Z",
        sheet.linear([shade(tray, 0.12), tray, shade(tray, -0.2)]),
      )
    );
  };
}

const STRAW = ["#e3bd62", "#cf9f42", "#f0d588"] as const;

function straw(sheet: Sheet): string {
  return times(60, () => {
    const start = `M${sheet.between(160, 760)} ${sheet.between(690, 800)}`;
    const bend = `q${sheet.between(30, 80)} ${sheet.between(-40, 40)} ${sheet.between(60, 130)} ${sheet.between(-20, 20)}`;
    return line(`${start} ${bend}`, sheet.pick(STRAW), 8);
  });
}

function looseStraw(sheet: Sheet): string {
  return times(12, () => {
    const start = `M${sheet.between(200, 700)} ${sheet.between(776, 812)}`;
    return line(`${start} q40 -24 ${sheet.between(70, 120)} 0`, "#e8c873", 8);
  });
}

function halvedEgg(sheet: Sheet, color: string): string {
  const half =
    oval(0, 0, 48, 40, sheet.ball(color, 0.15)) +
    oval(0, -4, 42, 34, "#fffdf4") +
    circle(0, -4, 21, sheet.ball("#ee8a1f", 0.25));
  return sheet.shadow(640, 760, 120, 24) + at(640, 668, half, -8, 2.2);
}

/** A few eggs on straw, one of them cut open for salted eggs. */
export function eggNest(color: string, opened: boolean): Draw {
  return (sheet) => {
    const back = egg(shade(color, -0.04))(sheet);
    const front = at(opened ? 390 : 410, 690, egg(color)(sheet), -7, 2.5);
    const right = opened ? halvedEgg(sheet, color) : at(560, 696, egg(shade(color, 0.12))(sheet), 10, 2.5);
    return (
      sheet.shadow(480, 800, 380, 50) +
      oval(480, 750, 350, 80, "#c99a45") +
      straw(sheet) +
      at(330, 610, back, -10, 2.35) +
      at(480, 560, back, 4, 2.35) +
      at(610, 620, back, 12, 2.35) +
      front +
      right +
      looseStraw(sheet)
    );
  };
}
