import { leaf } from "../kit/produce";
import type { Draw, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "../kit/svg";

/** Fills a rectangle from 0,0 with a repeated ornament. */
export type Cloth = (sheet: Sheet, width: number, height: number) => string;

function tiled(width: number, height: number, step: number, tile: (column: number, row: number) => string): string {
  const columns = Math.ceil(width / step);
  return times(columns * Math.ceil(height / step), (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return at(column * step + step / 2, row * step + step / 2, tile(column, row));
  });
}

const SIGER =
  "M-40 24 Q-36 -14 -44 -30 L-24 -8 L-18 -38 L-8 -10 L0 -48 L8 -10 L18 -38 L24 -8 L44 -30 Q36 -14 40 24 Q0 34 -40 24 Z";

/** Tapis: gold-thread bands with diamonds and ships' hooks on dark cloth. */
export function tapis(ground: string, gold = "#e9bd4d"): Cloth {
  return (_sheet, width, height) =>
    box(0, 0, width, height, 0, ground) +
    times(Math.ceil(height / 120), (row) => {
      const y = row * 120;
      const diamonds = times(Math.ceil(width / 56), (index) =>
        at(
          index * 56 + 28,
          y + 58,
          path("M0 -30 L26 0 L0 30 L-26 0 Z", "none", `stroke="${gold}" stroke-width="5"`) +
            path("M0 -13 L11 0 L0 13 L-11 0 Z", row % 2 ? "#c9452f" : gold),
        ),
      );
      return (
        box(0, y + 2, width, 12, 0, gold) +
        line(`M0 ${y + 22} H${width}`, "#c9452f", 5) +
        diamonds +
        line(`M0 ${y + 98} H${width}`, gold, 4, 'stroke-dasharray="10 8"') +
        box(0, y + 106, width, 8, 0, gold)
      );
    });
}

/** Batik of the Lampung siger crown. */
export const sigerBatik: Cloth = (_sheet, width, height) =>
  box(0, 0, width, height, 0, "#7a2419") +
  tiled(
    width,
    height,
    112,
    (column, row) =>
      ((column + row) % 2
        ? path(SIGER, "#f0c45a") + circle(0, 6, 7, "#7a2419")
        : times(6, (index) => at(0, 0, oval(20, 0, 16, 7, "#e8a04a"), index * 60)) + circle(0, 0, 8, "#fff0cf")) +
      times(4, (index) => circle(index % 2 ? 52 : -52, index < 2 ? 50 : -50, 4, "#f7dfa0")),
  );

/** Bamboo batik of Pringsewu. */
export const bambooBatik: Cloth = (sheet, width, height) =>
  box(0, 0, width, height, 0, "#1f5f4a") +
  times(
    Math.ceil(width / 96),
    (index) =>
      line(`M${index * 96 + 40} 0 V${height}`, "#d9c76a", 15) +
      times(
        Math.ceil(height / 90),
        (knot) =>
          line(`M${index * 96 + 30} ${knot * 90 + (index % 2) * 40} h20`, "#1f5f4a", 6) +
          at(index * 96 + 70, knot * 90 + (index % 2) * 40 + 20, leaf("#8fcf8a")(sheet), 40, 0.6) +
          at(index * 96 + 12, knot * 90 + (index % 2) * 40 + 46, leaf("#b5dd9a")(sheet), 140, 0.5),
      ),
  );

/** Bright coastal batik with flowers. */
export const coastalBatik: Cloth = (sheet, width, height) =>
  box(0, 0, width, height, 0, "#245a9a") +
  tiled(width, height, 118, (column, row) => {
    const petal = (column + row) % 2 ? "#f47b8a" : "#f7c84a";
    return (
      at(36, 30, leaf("#6fc0a0")(sheet), 40, 0.6) +
      at(-36, 30, leaf("#6fc0a0")(sheet), 140, 0.6) +
      times(6, (index) => at(0, 0, oval(22, 0, 20, 13, petal), index * 60)) +
      circle(0, 0, 12, "#fff3d6") +
      circle(52, -50, 5, "#fff3d6")
    );
  });

/** Parang-like slanted waves for everyday batik. */
export const waveBatik =
  (ground: string, ink: string): Cloth =>
  (_sheet, width, height) =>
    box(0, 0, width, height, 0, ground) +
    times(Math.ceil((width + height) / 64), (index) =>
      line(
        `M${index * 64} -20 q-30 40 -10 70 t-40 80 t-40 80 t-40 80 t-40 80 t-40 80 t-40 80`,
        ink,
        index % 2 ? 14 : 6,
        'opacity="0.85"',
      ),
    );

/** Ikat: blurred arrows in bands. */
export const ikat: Cloth = (_sheet, width, height) =>
  box(0, 0, width, height, 0, "#5a1f2a") +
  times(
    Math.ceil(height / 110),
    (row) =>
      box(0, row * 110, width, 16, 0, "#e8b45a") +
      times(Math.ceil(width / 70), (index) =>
        at(
          index * 70 + 35,
          row * 110 + 63,
          path("M-30 0 L-14 -30 L0 -6 L14 -30 L30 0 L14 30 L0 6 L-14 30 Z", row % 2 ? "#f3e2c0" : "#e07a3c") +
            path("M-10 0 L0 -12 L10 0 L0 12 Z", "#2b1018"),
        ),
      ),
  );

/** Baduy stripes in indigo and white. */
export const baduyStripes: Cloth = (_sheet, width, height) =>
  box(0, 0, width, height, 0, "#1f2a44") +
  times(
    Math.ceil(height / 84),
    (row) =>
      box(0, row * 84 + 20, width, 16, 0, "#f1ece0") +
      box(0, row * 84 + 44, width, 5, 0, "#7f9ac4") +
      box(0, row * 84 + 58, width, 5, 0, "#f1ece0"),
  );

/** Real leaves printed on pale cloth. */
export const ecoprint: Cloth = (sheet, width, height) =>
  box(0, 0, width, height, 0, "#efe2c4") +
  times(Math.ceil((width * height) / 9000), () =>
    at(
      sheet.between(0, width),
      sheet.between(0, height),
      leaf(sheet.pick(["#8a6a3a", "#6f7f4a", "#a8573c", "#4f6a5a"]))(sheet),
      sheet.between(0, 360),
      sheet.between(0.9, 1.7),
    ),
  );

/** A folded cloth pile with the pattern on top and a fringe at the side. */
export function foldedCloth(cloth: Cloth, edge: string): Draw {
  return (sheet) => {
    const top = sheet.clip('<path d="M180 470 L330 300 H790 L690 470 Z"/>');
    const face = sheet.clip(
      '<path d="M180 470 H690 V610 Q690 640 660 640 H180 Q150 640 150 610 V500 Q150 470 180 470 Z"/>',
    );
    const drape = sheet.clip('<path d="M300 470 H560 V790 H300 Z"/>');
    const folds = times(
      3,
      (row) =>
        path(
          `M160 ${640 + row * 46} H700 L790 ${480 + row * 46} V${520 + row * 46} L704 ${684 + row * 46} H160 Q136 ${662 + row * 46} 160 ${640 + row * 46} Z`,
          shade(edge, -0.06 * row),
        ) + line(`M170 ${662 + row * 46} H698`, shade(edge, 0.3), 4, 'opacity="0.5"'),
    );
    const fringe = times(22, (index) => line(`M${306 + index * 12} 790 v30`, shade(edge, 0.25), 6));
    return (
      sheet.shadow(480, 806, 380, 50) +
      folds +
      within(top, at(180, 300, cloth(sheet, 620, 180))) +
      path("M180 470 L330 300 H790 L690 470 Z", sheet.linear(["#ffffff", "#000000"], "slant"), 'opacity="0.1"') +
      path("M686 470 L790 300 V480 L686 640 Z", shade(edge, -0.3)) +
      within(face, at(150, 470, cloth(sheet, 560, 180))) +
      sheet.shadow(430, 800, 170, 20) +
      path("M282 470 H580 V780 H282 Z", "#000000", 'opacity="0.22"') +
      within(drape, at(300, 450, cloth(sheet, 270, 350))) +
      path("M300 470 h26 v320 h-26 Z M534 470 h26 v320 h-26 Z", "#000000", 'opacity="0.12"') +
      fringe +
      line("M180 470 H690", "#ffffff", 4, 'opacity="0.35"')
    );
  };
}

/** A long shawl hanging in two falls over a rod, fringed. */
export function hangingShawl(cloth: Cloth, thread: string): Draw {
  return (sheet) => {
    const back = "M500 210 Q610 240 690 214 L706 720 Q610 744 520 720 Z";
    const front = "M262 206 Q400 250 560 206 L574 770 Q410 806 248 770 Z";
    const fringes =
      times(24, (index) =>
        line(`M${254 + index * 13.6} ${774 + Math.round(Math.sin(index / 7.5) * 18)} v44`, thread, 6),
      ) + times(13, (index) => line(`M${526 + index * 14} 724 v38`, shade(thread, -0.2), 6));
    const folds = [330, 420, 500]
      .map((x) =>
        path(`M${x} 220 Q${x + 14} 480 ${x} 780 h26 Q${x + 38} 480 ${x + 22} 220 Z`, "#000000", 'opacity="0.1"'),
      )
      .join("");
    return (
      sheet.shadow(470, 826, 280, 34) +
      line("M180 190 H780", "#8a5a30", 26) +
      line("M180 184 H780", "#c98f55", 8) +
      circle(176, 190, 22, sheet.ball("#a86f3c", 0.2)) +
      circle(784, 190, 22, sheet.ball("#a86f3c", 0.2)) +
      within(sheet.clip(`<path d="${back}"/>`), at(490, 200, cloth(sheet, 230, 560))) +
      path(back, "#000000", 'opacity="0.22"') +
      within(sheet.clip(`<path d="${front}"/>`), at(236, 190, cloth(sheet, 350, 620))) +
      folds +
      path("M262 206 Q400 250 560 206 L562 250 Q400 290 260 250 Z", "#ffffff", 'opacity="0.2"') +
      fringes
    );
  };
}

/** The siger crown in gold, used on caps, shirts and souvenirs. */
export function siger(sheet: Sheet, x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    path(SIGER, sheet.linear(["#ffe6a0", "#e9b23f", "#b5791c"])) +
      path("M-40 24 Q0 34 40 24 L38 34 Q0 44 -38 34 Z", "#c98a24") +
      [-24, 0, 24].map((jewel) => circle(jewel, 12, 5, "#c9302a")).join("") +
      [-44, -18, 0, 18, 44]
        .map((tip, index) => circle(tip, [-31, -39, -49, -39, -31][index] ?? -40, 4, "#fff0bd"))
        .join(""),
    0,
    scale,
  );
}
