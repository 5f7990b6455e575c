import { banana, leaf } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, circle, line, oval, path, shade, times, within } from "../kit/svg";
import { leafMat, raised } from "../kit/vessels";

/** A carrot pointing left. */
export const carrot: Piece = (sheet) =>
  times(5, (index) => at(40, -4, line("M0 0 Q14 -6 30 0", "#4f9440", 7), -50 + index * 25)) +
  path(
    "M44 -16 Q52 0 44 14 Q0 20 -54 4 Q-58 0 -54 -4 Q0 -22 44 -16 Z",
    sheet.linear(["#ffa94d", "#f0812a", "#cf5f14"]),
  ) +
  line("M-16 -12 l4 10 M6 -15 l3 12 M24 -4 l4 12 M-2 4 l3 8", "#c9570f", 3, 'opacity="0.7"');

/** A potato. */
export const potato: Piece = (sheet) =>
  path("M-48 4 Q-46 -34 -6 -36 Q36 -38 48 -4 Q46 34 4 36 Q-42 36 -48 4 Z", sheet.ball("#d9b271", 0.25)) +
  times(7, () => oval(sheet.between(-32, 32), sheet.between(-24, 24), 4, 2.4, "#a67f40"));

/** A round cabbage. */
export const cabbage: Piece = (sheet) =>
  circle(0, 0, 48, sheet.ball("#b5d98a", 0.22)) +
  path("M-48 6 Q-30 -50 6 -46 Q-20 -10 -8 44 Q-44 40 -48 6 Z", "#a0cc72") +
  path("M48 6 Q34 -46 2 -46 Q26 -10 10 46 Q44 40 48 6 Z", "#c6e6a0") +
  line(
    "M-4 -42 Q-14 0 0 44 M-30 -24 Q-24 0 -30 26 M24 -30 Q16 0 26 30 M-14 -20 L-36 -8 M-10 8 L-38 16 M12 -16 L36 -6 M12 12 L36 20",
    "#eaf7d6",
    3,
    'opacity="0.85"',
  );

/** A tomato. */
export const tomato: Piece = (sheet) =>
  path("M-46 2 Q-46 -34 -14 -34 Q0 -40 14 -34 Q46 -34 46 2 Q42 40 0 40 Q-42 40 -46 2 Z", sheet.ball("#e2402c", 0.26)) +
  times(5, (index) => at(0, -30, path("M-6 0 Q0 -26 8 -30 Q8 -10 6 0 Z", "#4f9440"), -80 + index * 40)) +
  oval(-18, -8, 10, 7, "#ffffff", 'opacity="0.45"');

/** A purple aubergine. */
export const aubergine: Piece = (sheet) =>
  path(
    "M-50 12 Q-52 -22 -14 -20 Q20 -24 42 -16 Q50 -6 44 6 Q20 14 -8 32 Q-44 42 -50 12 Z",
    sheet.ball("#6b2f7a", 0.3),
  ) +
  path("M34 -20 Q54 -22 56 -6 Q54 8 42 8 Q46 -2 30 -4 Q40 -10 34 -20 Z", "#5f9440") +
  line("M52 -8 L64 -14", "#4b7f3b", 8) +
  line("M-36 0 Q-30 -10 -12 -10", "#d9a8e6", 6, 'opacity="0.7"');

/** An orange with its leaf. */
export const orange: Piece = (sheet) =>
  circle(0, 4, 42, sheet.ball("#f59a24", 0.24)) +
  times(12, () => circle(sheet.between(-26, 26), sheet.between(-18, 30), 1.6, "#d9780f")) +
  at(12, -40, leaf("#4f9440")(sheet), -18, 0.5) +
  circle(0, -36, 4, "#4b7f3b");

/** A papaya cut lengthwise. */
export const papaya: Piece = (sheet) =>
  path("M-54 0 Q-50 -34 -8 -30 Q32 -22 54 0 Q32 22 -8 30 Q-50 34 -54 0 Z", sheet.ball("#e8a02c", 0.2)) +
  path("M-46 0 Q-42 -25 -8 -22 Q26 -16 42 0 Q26 16 -8 22 Q-42 25 -46 0 Z", "#f47b3c") +
  path("M-34 0 Q-30 -13 -8 -11 Q14 -8 24 0 Q14 8 -8 11 Q-30 13 -34 0 Z", "#d9572a") +
  times(12, (index) => circle(-26 + (index % 6) * 8, index < 6 ? -4 : 5, 3.4, "#2f2620"));

/** A tied bunch of leafy greens; the leaf shape and colour tell the kind. */
export function greens(color: string, shape: "round" | "long" | "star", stem: string): Draw {
  const blade: Record<typeof shape, Piece> = {
    round: (sheet) => at(0, -36, leaf(color)(sheet), -90, 1.35),
    long: (sheet) => at(0, -44, leaf(color)(sheet), -90, 1.7, 0.75),
    star: (sheet) => times(5, (index) => at(0, -20, at(34, 0, leaf(color)(sheet), 0, 0.95, 0.5), -160 + index * 35)),
  };
  return (sheet) => {
    const stalks = times(13, (index) =>
      line(
        `M${452 + index * 4.6} 640 Q${380 + index * 16} 500 ${250 + index * 38} ${340 + Math.abs(6 - index) * 18}`,
        index % 2 ? stem : shade(stem, -0.14),
        13,
      ),
    );
    const blades = times(26, (index) => {
      const spread = index % 13;
      const lift = Math.floor(index / 13) * 108;
      return at(
        250 + spread * 38 + sheet.between(-10, 10),
        336 + Math.abs(6 - spread) * 20 + lift * 0.9,
        blade[shape](sheet),
        -48 + spread * 8,
        1.55,
      );
    });
    return (
      sheet.shadow(480, 806, 220, 36) +
      bundleEnds(stem) +
      stalks +
      blades +
      line("M438 640 Q480 664 522 640", "#d9a84a", 26) +
      line("M438 628 Q480 652 522 628", "#f0cd7a", 7)
    );
  };
}

function bundleEnds(stem: string): string {
  return times(11, (index) =>
    line(
      `M${462 + index * 3.6} 640 Q${430 + index * 10} 730 ${396 + index * 17} ${800 - Math.abs(5 - index) * 5}`,
      index % 2 ? stem : shade(stem, 0.2),
      13,
    ),
  );
}

/** A woven basket full of one kind of fruit or vegetable. */
export function basketOf(piece: Piece, scale: number, basket = "#c98f4a"): Draw {
  return (sheet) => {
    const rows = [
      [395, 3],
      [480, 4],
      [560, 5],
    ] as const;
    const fruit = rows
      .map(([y, count]) =>
        times(count, (index) =>
          at(
            480 + (index - (count - 1) / 2) * 128 + sheet.between(-10, 10),
            y + sheet.between(-8, 8),
            piece(sheet),
            sheet.between(-24, 24),
            scale,
          ),
        ),
      )
      .join("");
    return (
      sheet.shadow(480, 812, 340, 46) +
      oval(480, 590, 330, 80, shade(basket, -0.35)) +
      fruit +
      basketFront(sheet, basket)
    );
  };
}

function basketFront(sheet: Sheet, color: string): string {
  const strips = [0, 1, 2, 3]
    .map((row) =>
      times(12, (index) =>
        path(
          `M${180 + index * 52 + row * 7} ${644 + row * 42} q${23 - row} ${(index + row) % 2 ? 14 : -14} ${46 - row} 0 v30 q-${23 - row} ${(index + row) % 2 ? 14 : -14} -${46 - row} 0 Z`,
          shade(color, (index + row) % 2 ? 0.16 : -0.1),
        ),
      ),
    )
    .join("");
  const body = "M150 590 Q480 690 810 590 L752 790 Q740 816 690 818 Q480 832 270 818 Q220 816 208 790 Z";
  return (
    path(body, sheet.barrel(shade(color, -0.2))) +
    within(sheet.clip(`<path d="${body}"/>`), strips) +
    path(
      "M140 580 Q480 690 820 580 Q836 606 818 628 Q480 736 142 628 Q124 606 140 580 Z",
      sheet.barrel(shade(color, 0.12)),
    )
  );
}

/** Roots, pods or cobs laid side by side on a banana leaf. */
export function laidOut(piece: Piece, scale: number, rows: readonly number[] = [2, 3]): Draw {
  return (sheet) =>
    raised(
      leafMat(sheet) +
        rows
          .map((count, row) =>
            times(count, (index) => {
              const x = 480 + (index - (count - 1) / 2) * 84 * scale + (row % 2 ? 24 : -24);
              const y = 745 - (rows.length - 1 - row) * 46 * scale;
              return (
                sheet.shadow(x, y + 36 * scale, 62 * scale, 12 * scale) +
                at(x, y, piece(sheet), sheet.between(-12, 12), scale)
              );
            }),
          )
          .join(""),
    );
}

/** A hand of bananas around a stem at the origin, `half` fruits on each side. */
export function bananaHand(sheet: Sheet, half: number): string {
  return times(half, (index) => {
    const x = 24 + index * 62;
    const turn = 62 - index * 9;
    return at(-x, index * 8, banana(sheet), turn, -2.3, 2.3) + at(x, index * 8, banana(sheet), -turn, 2.3);
  });
}
