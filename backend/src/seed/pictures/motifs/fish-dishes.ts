import { heap } from "../kit/containers";
import { chili, fish } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { anchovy } from "../kit/snack-pieces";
import { at, box, circle, line, oval, path, times } from "../kit/svg";
import { leafMat, plate, raised } from "../kit/vessels";
import { flossPack, stacked } from "./piles";
import type { Recipe } from "./recipe";

const nugget: Piece = (sheet) =>
  path(
    "M-44 -4 Q-40 -34 -8 -30 Q12 -38 32 -24 Q52 -6 42 16 Q20 36 -8 30 Q-40 34 -44 -4 Z",
    sheet.ball("#e0a03c", 0.26),
  ) + times(22, () => circle(sheet.between(-34, 34), sheet.between(-22, 22), 2.6, sheet.pick(["#f7d48c", "#b3701f"])));

const pempek: Piece = (sheet) =>
  box(-48, -22, 96, 44, 21, sheet.ball("#f0e2c6", 0.22)) +
  line("M-28 -14 L-14 12 M0 -16 L12 12 M26 -14 L38 8", "#c9a46a", 4, 'opacity="0.7"') +
  oval(-8, -12, 26, 5, "#ffffff", 'opacity="0.6"');

const otak: Piece = (sheet) =>
  box(-50, -17, 100, 34, 12, sheet.linear(["#8fb85a", "#6d9a45", "#4a7a34"])) +
  path("M-20 -17 h34 l-8 34 h-22 Z", "#5a3a1a", 'opacity="0.35"') +
  line("M-46 -2 h92", "#c4dd9a", 3, 'opacity="0.5"') +
  line("M-54 0 h12 M42 0 h12", "#d9b777", 5);

/** Large fish lying on a banana leaf, with lime and chili. */
export function fishOnLeaf(back: string, belly: string, count = 2): Draw {
  return (sheet) => {
    const piece = fish(back, belly);
    const rows = times(count, (index) => {
      const y = 700 - (count - 1 - index) * 128;
      const x = 480 + (index % 2 ? 30 : -24);
      return (
        sheet.shadow(x, y + 88, 320, 40) + at(x, y, piece(sheet), sheet.between(-5, 3), 6.1, count > 2 ? 3.5 : 4.2)
      );
    });
    return raised(leafMat(sheet) + rows + lime(sheet, 790, 826) + at(190, 826, chili()(sheet), 8, 1.4));
  };
}

/** Half a lime, cut side up. */
export function lime(sheet: Sheet, x: number, y: number): string {
  return (
    sheet.shadow(x, y + 40, 80, 16) +
    circle(x, y, 50, sheet.ball("#6fae3f", 0.2)) +
    circle(x, y, 41, "#f2f6c8") +
    times(8, (index) => at(x, y, path("M4 -3 L34 -10 Q38 0 34 10 L4 3 Z", "#c6dd6a"), index * 45))
  );
}

/** How many small fish lie in each row of a heap. */
export const ANCHOVIES: readonly number[] = [11, 11, 10, 8, 6, 4, 2];

/** A bamboo tray heaped with dried fish. */
export function driedTray(piece: Piece, size: number, rows: readonly number[] = [7, 6, 5, 4, 2]): Draw {
  return (sheet) => {
    const strips = times(15, (index) => line(`M${190 + index * 42} 640 q10 60 4 130`, "#b98a4a", 4, 'opacity="0.6"'));
    return raised(
      sheet.shadow(480, 800, 390, 56) +
        oval(480, 700, 380, 112, sheet.linear(["#d9a85c", "#a8743a"])) +
        oval(480, 680, 350, 92, "#e8c07a") +
        strips +
        oval(480, 680, 350, 92, "none", 'stroke="#a8743a" stroke-width="10"') +
        heapMound(sheet, piece, size, rows),
    );
  };
}

function heapMound(sheet: Sheet, piece: Piece, size: number, rows: readonly number[]): string {
  return rows
    .map((count, row) =>
      times(count, (index) =>
        at(
          480 + (index - (count - 1) / 2) * (600 / (rows[0] ?? 1)) + sheet.between(-16, 16),
          690 - row * (250 / rows.length) + sheet.between(-14, 14),
          piece(sheet),
          sheet.between(-60, 60),
          size,
        ),
      ),
    )
    .join("");
}

const pempekPlate: Draw = (sheet) =>
  raised(
    plate(sheet, "#3f7fae", 740) +
      [4, 3, 2]
        .map((count, row) =>
          times(count, (index) =>
            at(440 + (index - (count - 1) / 2) * 150, 690 - row * 86, pempek(sheet), sheet.between(-10, 10), 1.7),
          ),
        )
        .join("") +
      at(
        760,
        720,
        oval(0, 50, 110, 26, "#fff6e6") +
          path("M-100 -40 Q-90 60 -40 66 H40 Q90 60 100 -40 Z", sheet.barrel("#fff3dd", 0.12)) +
          oval(0, -40, 100, 26, "#4a2412") +
          circle(-20, -42, 8, "#d9452c") +
          circle(26, -38, 7, "#5f9f47"),
      ),
  );

const tuna = fish("#35607f", "#dfe9ee");

const catfish = fish("#4a4f52", "#b9b3a3");

/** Fish products. */
export const fishProductRecipes: readonly Recipe[] = [
  { match: /teri/, mood: "aqua", draw: driedTray(anchovy, 1.5, ANCHOVIES) },
  { match: /jambal|asin/, mood: "sky", draw: driedTray(fish("#b08a5a", "#e8d3a8"), 2.3) },
  { match: /abon ikan|tuna/, mood: "sky", draw: flossPack("#2f6f9a", "#f2d27a", "#c98a4a", tuna) },
  { match: /abon lele/, mood: "mint", draw: flossPack("#4f7f4a", "#f6e2a4", "#b5713a", catfish) },
  {
    match: /nugget/,
    mood: "sun",
    draw: (sheet) =>
      raised(
        plate(sheet, "#d9572e") +
          heap(sheet, 290, 640, 360, 60, nugget, 1.9) +
          heap(sheet, 370, 540, 220, 40, nugget, 1.9) +
          at(780, 800, catfish(sheet), 0, 1.9),
      ),
  },
  { match: /pempek/, mood: "peach", draw: pempekPlate },
  { match: /otak/, mood: "cream", draw: stacked(otak, 2.0, [4, 3, 2]) },
  { match: /bandeng/, mood: "blush", draw: fishOnLeaf("#9a6a35", "#e0b468", 2) },
  { match: /./, mood: "aqua", draw: fishOnLeaf("#4f7f99", "#dfeaf0", 2) },
];
