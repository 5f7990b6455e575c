import { badge, heap, pouch } from "../kit/containers";
import { anchovy } from "../kit/snack-pieces";
import { chili, cowHead, egg, fish, henHead, leaf } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { bowl, leafMat, plate, raised } from "../kit/vessels";
import type { Recipe } from "./recipe";

const floss = (color: string): Piece => (sheet) =>
  oval(0, 0, 46, 34, shade(color, -0.12)) + times(11, () => line(`M${sheet.between(-44, -10)} ${sheet.between(-30, 30)} q${sheet.between(10, 30)} ${sheet.between(-24, 24)} ${sheet.between(30, 56)} ${sheet.between(-10, 10)}`, sheet.pick([color, shade(color, 0.25), shade(color, -0.25)]), 6));

const flossPack = (color: string, label: string, fibre: string, icon: Piece) => pouch({ color, label, piece: floss(fibre), icon, size: 1.2, loose: 3 });

const nugget: Piece = (sheet) => path("M-44 -4 Q-40 -34 -8 -30 Q12 -38 32 -24 Q52 -6 42 16 Q20 36 -8 30 Q-40 34 -44 -4 Z", sheet.ball("#e0a03c", 0.26)) + times(22, () => circle(sheet.between(-34, 34), sheet.between(-22, 22), 2.6, sheet.pick(["#f7d48c", "#b3701f"])));

const pempek: Piece = (sheet) => box(-48, -22, 96, 44, 21, sheet.ball("#f0e2c6", 0.22)) + line("M-28 -14 L-14 12 M0 -16 L12 12 M26 -14 L38 8", "#c9a46a", 4, 'opacity="0.7"') + oval(-8, -12, 26, 5, "#ffffff", 'opacity="0.6"');

const otak: Piece = (sheet) => box(-50, -17, 100, 34, 12, sheet.linear(["#8fb85a", "#6d9a45", "#4a7a34"])) + path("M-20 -17 h34 l-8 34 h-22 Z", "#5a3a1a", 'opacity="0.35"') + line("M-46 -2 h92", "#c4dd9a", 3, 'opacity="0.5"') + line("M-54 0 h12 M42 0 h12", "#d9b777", 5);

const meatball: Piece = (sheet) => circle(0, 0, 38, sheet.ball("#a98a76", 0.28)) + oval(-12, -16, 11, 7, "#e8d6c8", 'opacity="0.8"') + times(5, () => circle(sheet.between(-22, 22), sheet.between(-10, 24), 2, "#6f5445"));

const dendeng: Piece = (sheet) => path("M-48 -6 Q-30 -30 4 -26 Q40 -30 48 -4 Q40 26 6 24 Q-34 28 -48 -6 Z", sheet.ball("#7a2f1c", 0.25)) + times(9, () => oval(sheet.between(-34, 34), sheet.between(-16, 16), 5, 3, sheet.pick(["#d9452c", "#f0c25a"])));

/** Large fish lying on a banana leaf, with lime and chili. */
export function fishOnLeaf(back: string, belly: string, count = 2): Draw {
  return (sheet) => {
    const piece = fish(back, belly);
    const rows = times(count, (index) => {
      const y = 700 - (count - 1 - index) * 128;
      const x = 480 + (index % 2 ? 30 : -24);
      return sheet.shadow(x, y + 88, 320, 40) + at(x, y, piece(sheet), sheet.between(-5, 3), 6.1, count > 2 ? 3.5 : 4.2);
    });
    return raised(leafMat(sheet) + rows + lime(sheet, 790, 826) + at(190, 826, chili()(sheet), 8, 1.4));
  };
}

/** Half a lime, cut side up. */
export function lime(sheet: Sheet, x: number, y: number): string {
  return sheet.shadow(x, y + 40, 80, 16) + circle(x, y, 50, sheet.ball("#6fae3f", 0.2)) + circle(x, y, 41, "#f2f6c8") + times(8, (index) => at(x, y, path("M4 -3 L34 -10 Q38 0 34 10 L4 3 Z", "#c6dd6a"), index * 45));
}

/** A bamboo tray heaped with dried fish. */
export function driedTray(piece: Piece, size: number): Draw {
  return (sheet) => {
    const strips = times(15, (index) => line(`M${190 + index * 42} 640 q10 60 4 130`, "#b98a4a", 4, 'opacity="0.6"'));
    return raised(sheet.shadow(480, 800, 390, 56) + oval(480, 700, 380, 112, sheet.linear(["#d9a85c", "#a8743a"])) + oval(480, 680, 350, 92, "#e8c07a") + strips + oval(480, 680, 350, 92, "none", 'stroke="#a8743a" stroke-width="10"') + heapMound(sheet, piece, size));
  };
}

function heapMound(sheet: Sheet, piece: Piece, size: number): string {
  return [7, 6, 5, 4, 2]
    .map((count, row) => times(count, (index) => at(480 + (index - (count - 1) / 2) * 92 + sheet.between(-16, 16), 690 - row * 54 + sheet.between(-14, 14), piece(sheet), sheet.between(-60, 60), size)))
    .join("");
}

/** An egg tray in three rows, seen from the front. */
export function eggTray(color: string, tray: string): Draw {
  return (sheet) => {
    const one = egg(color);
    const row = (y: number, count: number, scale: number) => times(count, (index) => at(480 + (index - (count - 1) / 2) * 104 * scale, y, one(sheet), sheet.between(-4, 4), scale * 1.22));
    return (
      sheet.shadow(480, 812, 390, 50) + path("M190 560 L150 740 Q146 800 200 806 H760 Q814 800 810 740 L770 560 Z", sheet.linear([shade(tray, 0.15), tray, shade(tray, -0.22)])) +
      row(520, 5, 0.92) + path("M176 600 Q480 566 784 600 L790 640 Q480 606 170 640 Z", shade(tray, -0.12)) + row(598, 5, 1.04) + path("M160 690 Q480 652 800 690 L806 740 Q480 700 154 740 Z", shade(tray, -0.05)) + row(684, 5, 1.16) +
      path("M146 742 q32 -50 66 0 t66 0 t67 0 t67 0 t67 0 t67 0 t67 0 t67 0 Q826 800 760 812 H200 Q134 800 146 742 Z", sheet.linear([shade(tray, 0.12), tray, shade(tray, -0.2)]))
    );
  };
}

/** A few eggs on straw, one of them opened for salted eggs. */
export function eggNest(color: string, opened: boolean): Draw {
  return (sheet) => {
    const straw = times(60, () => line(`M${sheet.between(160, 760)} ${sheet.between(690, 800)} q${sheet.between(30, 80)} ${sheet.between(-40, 40)} ${sheet.between(60, 130)} ${sheet.between(-20, 20)}`, sheet.pick(["#e3bd62", "#cf9f42", "#f0d588"]), 8));
    const cut = sheet.shadow(640, 760, 120, 24) + at(640, 668, oval(0, 0, 48, 40, sheet.ball(color, 0.15)) + oval(0, -4, 42, 34, "#fffdf4") + circle(0, -4, 21, sheet.ball("#ee8a1f", 0.25)), -8, 2.2);
    const whole = [[330, 610, -10], [480, 560, 4], [610, 620, 12]] as const;
    const front = opened ? at(390, 690, egg(color)(sheet), -6, 2.5) + cut : at(410, 690, egg(color)(sheet), -8, 2.5) + at(560, 696, egg(shade(color, 0.12))(sheet), 10, 2.5);
    return sheet.shadow(480, 800, 380, 50) + oval(480, 750, 350, 80, "#c99a45") + straw + whole.map(([x, y, turn]) => at(x, y, egg(shade(color, -0.04))(sheet), turn, 2.35)).join("") + front + times(12, () => line(`M${sheet.between(200, 700)} ${sheet.between(776, 812)} q40 -24 ${sheet.between(70, 120)} 0`, "#e8c873", 8));
  };
}

const bakso: Draw = (sheet) => bowl(sheet, "#e9f1f4", oval(480, 526, 300, 80, "#d9a866") + times(9, (index) => at(280 + (index % 5) * 100 + Math.floor(index / 5) * 50, 470 + Math.floor(index / 5) * 64, meatball(sheet), 0, 1.7)) + times(8, () => at(sheet.between(260, 700), sheet.between(540, 580), oval(0, 0, 14, 6, "#5f9f47"), sheet.between(0, 90)))) + badge(480, 708, 62, "#3f7fae", cowHead(sheet)) + at(820, 800, chili()(sheet), 14, 1.5);

const pempekPlate: Draw = (sheet) => raised(plate(sheet, "#3f7fae", 740) + [4, 3, 2].map((count, row) => times(count, (index) => at(440 + (index - (count - 1) / 2) * 150, 690 - row * 86, pempek(sheet), sheet.between(-10, 10), 1.7))).join("") + at(760, 720, oval(0, 50, 110, 26, "#fff6e6") + path("M-100 -40 Q-90 60 -40 66 H40 Q90 60 100 -40 Z", sheet.barrel("#fff3dd", 0.12)) + oval(0, -40, 100, 26, "#4a2412") + circle(-20, -42, 8, "#d9452c") + circle(26, -38, 7, "#5f9f47")));

const stacked = (piece: Piece, scale: number, rows: readonly number[]): Draw => (sheet) => raised(leafMat(sheet) + rows.map((count, row) => times(count, (index) => { const x = 480 + (index - (count - 1) / 2) * 100 * scale; const y = 720 - row * 58 * scale; return sheet.shadow(x, y + 30 * scale, 54 * scale, 12 * scale) + at(x, y, piece(sheet), sheet.between(-7, 7), scale); })).join(""));

/** A slab of fermented beans with a cut face, half wrapped in leaf. */
function slab(skin: string, face: string, bean: string, leafWrapped: boolean): Draw {
  return (sheet) => {
    const beans = times(46, () => oval(sheet.between(258, 640), sheet.between(520, 690), 17, 12, shade(bean, sheet.between(-0.12, 0.3)), `transform="rotate(${sheet.between(-30, 30)} 450 600)"`));
    const wrap = leafWrapped ? path("M232 500 L330 420 H520 L470 500 L486 712 L240 712 Q214 600 232 500 Z", sheet.linear(["#8cc25e", "#5f9f47", "#3c7a34"], "slant")) + line("M250 520 Q300 600 262 700 M340 440 Q330 580 350 704 M430 430 Q420 590 430 706", "#3c7a34", 4, 'opacity="0.5"') + line("M228 616 H482", "#e3c98a", 9) : "";
    return raised(leafMat(sheet) + sheet.shadow(500, 726, 340, 40) + path("M236 500 L330 414 H744 L660 500 Z", sheet.linear([shade(skin, 0.3), skin])) + path("M660 500 L744 414 V620 L660 712 Z", shade(skin, -0.22)) + box(236, 500, 424, 212, 10, sheet.linear([face, shade(face, -0.1)])) + beans + wrap);
  };
}

/** Tofu cubes, piled. */
export function tofu(color: string): Draw {
  const cube: Piece = (sheet) => path("M-40 -14 L-18 -36 H56 L36 -14 Z", shade(color, 0.35)) + box(-40, -14, 76, 56, 7, sheet.linear([shade(color, 0.1), shade(color, -0.08)])) + path("M36 -14 L56 -36 V18 L36 42 Z", shade(color, -0.22)) + circle(sheet.between(-24, 18), sheet.between(4, 28), 3, shade(color, -0.2));
  return (sheet) => raised(plate(sheet, "#5f9f47", 750) + [4, 3, 2].map((count, row) => times(count, (index) => at(470 + (index - (count - 1) / 2) * 150, 700 - row * 100, cube(sheet), 0, 1.85))).join("") + at(800, 800, leaf()(sheet), -20, 1.5));
}

/** A slab of tempe in its leaf. */
export const tempeSlab: Draw = slab("#e9d9b8", "#f3e8cd", "#d9b678", true);

const tuna = fish("#35607f", "#dfe9ee");
const catfish = fish("#4a4f52", "#b9b3a3");

/** Fish products. */
export const fishProductRecipes: readonly Recipe[] = [
  { match: /teri/, mood: "aqua", draw: driedTray(anchovy, 1.5) },
  { match: /jambal|asin/, mood: "sky", draw: driedTray(fish("#b08a5a", "#e8d3a8"), 2.3) },
  { match: /abon ikan|tuna/, mood: "sky", draw: flossPack("#2f6f9a", "#f2d27a", "#c98a4a", tuna) },
  { match: /abon lele/, mood: "mint", draw: flossPack("#4f7f4a", "#f6e2a4", "#b5713a", catfish) },
  { match: /nugget/, mood: "sun", draw: (sheet) => raised(plate(sheet, "#d9572e") + heap(sheet, 290, 640, 360, 60, nugget, 1.9) + heap(sheet, 370, 540, 220, 40, nugget, 1.9) + at(780, 800, catfish(sheet), 0, 1.9)) },
  { match: /pempek/, mood: "peach", draw: pempekPlate },
  { match: /otak/, mood: "cream", draw: stacked(otak, 2.0, [4, 3, 2]) },
  { match: /bandeng/, mood: "blush", draw: fishOnLeaf("#9a6a35", "#e0b468", 2) },
  { match: /./, mood: "aqua", draw: fishOnLeaf("#4f7f99", "#dfeaf0", 2) },
];

/** Meat and egg products. */
export const meatProductRecipes: readonly Recipe[] = [
  { match: /abon sapi/, mood: "sand", draw: flossPack("#8a2f22", "#f2c86a", "#a8622c", cowHead) },
  { match: /abon ayam/, mood: "sun", draw: flossPack("#e8a42c", "#fff3d6", "#d99a4a", henHead) },
  { match: /dendeng/, mood: "peach", draw: stacked(dendeng, 2.05, [4, 3, 2]) },
  { match: /asin/, mood: "aqua", draw: eggNest("#a9d5cf", true) },
  { match: /kampung/, mood: "sage", draw: eggNest("#ecc49a", false) },
  { match: /./, mood: "sky", draw: bakso },
];

/** Tempe, tofu and oncom. */
export const soyRecipes: readonly Recipe[] = [
  { match: /tempe/, mood: "cream", draw: tempeSlab },
  { match: /tahu/, mood: "sage", draw: tofu("#f2c44a") },
  { match: /./, mood: "peach", draw: slab("#d9762e", "#e8914a", "#c9642a", false) },
];
