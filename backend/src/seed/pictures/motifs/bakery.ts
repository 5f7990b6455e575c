import { heap, jar, pouch } from "../kit/containers";
import { banana, bulb, coconut, knobbly } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { curl, peanut } from "../kit/snack-pieces";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { leafMat, plate, raised } from "../kit/vessels";
import type { Recipe } from "./recipe";

const nastar: Piece = (sheet) =>
  circle(0, 0, 36, sheet.ball("#f0b545", 0.3)) +
  line("M-22 -8 Q0 -18 22 -8 M-26 6 Q0 -4 26 6", "#c9832a", 3, 'opacity="0.6"') +
  circle(0, -22, 5, "#4a2a14");

const kastengel: Piece = (sheet) =>
  box(-46, -17, 92, 34, 9, sheet.linear(["#f8d27c", "#e9ac48", "#c98634"])) +
  times(9, () => oval(sheet.between(-38, 38), sheet.between(-14, 2), 7, 3, "#fff0b8"));

const snowCrescent: Piece = (sheet) =>
  path(
    "M-40 18 Q-44 -34 2 -36 Q46 -34 40 18 Q30 26 22 16 Q18 -8 0 -8 Q-18 -8 -22 16 Q-30 26 -40 18 Z",
    sheet.ball("#fffdf8", 0.14),
  ) + times(8, () => circle(sheet.between(-34, 34), sheet.between(-32, -10), 2.5, "#e3d9c4"));

const rolledWafer: Piece = (sheet) =>
  box(-50, -16, 100, 32, 14, sheet.linear(["#f7d58c", "#e6b05a", "#bf813a"])) +
  line("M-30 -14 l12 28 M0 -14 l12 28 M28 -14 l12 28", "#b3752f", 3, 'opacity="0.6"') +
  oval(-48, 0, 7, 15, "#8f5a24");

const flowerCookie: Piece = (sheet) =>
  times(8, (index) => at(0, 0, oval(27, 0, 16, 11, "none", 'stroke="#d99a3f" stroke-width="8"'), index * 45)) +
  circle(0, 0, 14, "none", 'stroke="#c6832f" stroke-width="7"') +
  circle(sheet.between(-4, 0), -3, 3, "#fbe0a0");

const twist: Piece = () =>
  times(6, (index) =>
    at(-36 + index * 14, 0, oval(0, 0, 9, 18, index % 2 ? "#f3dca8" : "#e2bf7c", 'transform="rotate(24)"')),
  );

const coatedNut: Piece = (sheet) =>
  path("M-36 2 Q-34 -28 0 -28 Q36 -28 38 4 Q30 30 0 28 Q-36 30 -36 2 Z", sheet.ball("#e8b867", 0.25)) +
  times(5, () => circle(sheet.between(-22, 22), sheet.between(-16, 16), 3, "#b97e33"));

const pineapple: Piece = (sheet) =>
  oval(0, 12, 28, 36, sheet.ball("#f0b93a", 0.22)) +
  line("M-22 -4 L18 36 M-24 16 L4 44 M22 -4 L-18 36 M24 16 L-4 44", "#bb8420", 3) +
  times(5, (index) => at(0, -20, path("M-7 0 Q0 -34 7 0 Z", "#5c9a4a"), -50 + index * 25));

const LAYER_PAIRS = 5;

/** A block of cake in layers, one slice pulled forward. */
function layerCake(layers: readonly [string, ...string[]], top: string): Draw {
  return (sheet) => {
    const height = 250 / layers.length / LAYER_PAIRS;
    const stack = (x: number, y: number, width: number) =>
      times(layers.length * LAYER_PAIRS, (index) =>
        box(x, y + index * height, width, height + 1, 0, layers[index % layers.length] ?? layers[0]),
      );
    const gloss = sheet.linear(["#00000000", "#00000000", "#5a2c0a"], "across");
    const block = (x: number, y: number, width: number) =>
      path(`M${x} ${y} l90 -64 h${width} l-90 64 Z`, sheet.linear([shade(top, 0.2), top])) +
      stack(x, y, width) +
      path(`M${x + width} ${y} l90 -64 v250 l-90 64 Z`, shade(layers[0], -0.2)) +
      times(LAYER_PAIRS, (index) =>
        path(
          `M${x + width} ${y + height * (2 * index + 1)} l90 -64 v${height} l-90 64 Z`,
          shade(layers[1] ?? layers[0], -0.14),
        ),
      ) +
      box(x, y, width, 250, 0, gloss, 'opacity="0.16"');
    return raised(
      plate(sheet, "#d9772e", 750) +
        block(250, 430, 400) +
        sheet.shadow(330, 782, 190, 30) +
        at(10, 80, block(180, 452, 170)),
    );
  };
}

/** Small cakes piled on a leaf, each drawn from one piece. */
function onLeaf(piece: Piece, scale: number, rows: readonly number[] = [4, 3, 2]): Draw {
  return (sheet) => raised(leafMat(sheet) + pyramid(sheet, piece, scale, rows, 720));
}

/** Small cakes piled on a plate. */
function onPlate(piece: Piece, scale: number, rows: readonly number[] = [4, 3, 2]): Draw {
  return (sheet) => raised(plate(sheet) + pyramid(sheet, piece, scale, rows, 700));
}

function pyramid(sheet: Sheet, piece: Piece, scale: number, rows: readonly number[], y: number): string {
  const wide = 82 * scale;
  return rows
    .map((count, row) =>
      times(count, (index) => {
        const x = 480 + (index - (count - 1) / 2) * wide;
        const lift = y - row * 60 * scale;
        return (
          sheet.shadow(x + 6, lift + 34 * scale, 46 * scale, 12 * scale) +
          at(x, lift + sheet.between(-4, 4), piece(sheet), sheet.between(-9, 9), scale)
        );
      }),
    )
    .join("");
}

const fritter: Piece = (sheet) =>
  path("M-44 2 Q-42 -34 -6 -36 Q38 -36 44 -2 Q44 30 6 34 Q-40 34 -44 2 Z", sheet.ball("#c9792e", 0.32)) +
  times(7, () =>
    circle(sheet.between(-28, 28), sheet.between(-22, 20), sheet.between(3, 6), "#8f4f1c", 'opacity="0.55"'),
  ) +
  oval(-12, -16, 12, 6, "#f3bf74", 'opacity="0.7"');

const lemper: Piece = (sheet) =>
  box(-50, -22, 100, 44, 18, sheet.linear(["#8cc25e", "#5f9f47", "#3c7a34"])) +
  line("M-30 -20 V20 M30 -20 V20", "#a8d582", 5) +
  line("M-42 -8 H42", "#c4e3a0", 3, 'opacity="0.6"') +
  line("M-52 0 h10 M42 0 h10", "#d9b777", 4);

const risoles: Piece = (sheet) =>
  box(-48, -23, 96, 46, 22, sheet.ball("#d99036", 0.28)) +
  times(26, () => circle(sheet.between(-40, 40), sheet.between(-18, 18), 2.6, sheet.pick(["#f6cf85", "#a9621f"])));

const wrappedCandy: Piece = (sheet) => {
  const color = sheet.pick(["#7a3f1f", "#a4432f", "#6f7f2f", "#c9832a"]);
  return (
    path("M-34 0 L-56 -18 L-52 0 L-56 18 Z M34 0 L56 -18 L52 0 L56 18 Z", shade(color, 0.35)) +
    box(-36, -20, 72, 40, 14, sheet.barrel(color, 0.2)) +
    box(-36, -6, 72, 12, 0, "#fff3d6", 'opacity="0.85"') +
    line("M-26 -13 H22", "#ffffff", 4, 'opacity="0.5"')
  );
};

const wajik: Piece = (sheet) =>
  path("M0 -32 L46 0 L0 32 L-46 0 Z", sheet.ball("#8a4a22", 0.28)) +
  times(14, () =>
    oval(
      sheet.between(-22, 22),
      sheet.between(-13, 13),
      6,
      3,
      "#c98a4c",
      `transform="rotate(${sheet.between(0, 90)})"`,
    ),
  );

const brownie: Piece = (sheet) =>
  box(-40, -10, 80, 44, 5, sheet.linear(["#5f3319", "#43210f"])) +
  path("M-40 -10 L-26 -30 H54 L40 -10 Z", sheet.linear(["#8a5028", "#6c3a1b"])) +
  path("M40 -10 L54 -30 V14 L40 34 Z", "#331709") +
  times(5, () => circle(sheet.between(-20, 40), sheet.between(-26, -14), 3, "#f0c878"));

const lempokRoll: Piece = (sheet) =>
  box(-50, -24, 100, 48, 22, sheet.barrel("#b9772c", 0.25)) +
  oval(-48, 0, 9, 23, "#8a4f19") +
  box(-18, -25, 46, 50, 3, "#f6ecd4") +
  at(4, 0, knobbly("#7f9f3c")(sheet), 0, 0.42);

const candiedSlice =
  (color: string): Piece =>
  (sheet) =>
    path("M-44 -6 Q-10 -34 40 -20 Q50 -2 40 16 Q0 34 -40 18 Q-52 6 -44 -6 Z", sheet.ball(color, 0.22)) +
    times(10, () => circle(sheet.between(-30, 30), sheet.between(-14, 14), 2.6, "#ffffff", 'opacity="0.8"'));

/** A ring cake with a slice cut out. */
const bananaCake: Draw = (sheet) =>
  plate(sheet, "#e0b23a", 750) +
  path("M180 560 V690 A300 92 0 0 0 780 690 V560 Z", sheet.barrel("#c98a3c", 0.2)) +
  oval(480, 560, 300, 96, sheet.ball("#b06a26", 0.24)) +
  oval(480, 552, 90, 26, "#7a4316") +
  path("M480 560 L700 626 Q640 652 560 656 Z", "#fbe3a4") +
  path("M560 656 Q640 652 700 626 V752 Q640 776 560 782 Z", "#f6d58a") +
  path("M480 560 L560 656 V782 L480 690 Z", "#edc873") +
  times(5, (index) =>
    at(300 + index * 84, 530 + (index % 2) * 16, oval(0, 0, 34, 18, "#fff0b8") + oval(0, 0, 22, 11, "#f2d67c")),
  );

const mango: Piece = (sheet) =>
  path("M-38 10 Q-42 -30 0 -36 Q44 -34 44 6 Q34 40 -4 38 Q-34 36 -38 10 Z", sheet.ball("#f2a72f", 0.25)) +
  at(-2, -40, path("M0 4 Q20 -22 44 -10 Q28 10 0 4 Z", "#5c9a4a"));

const plainJar = (piece: Piece, label: string, icon?: Piece) =>
  jar({ color: "#f2d08a", label, piece, ...(icon ? { icon } : {}) });

/** Dry cookies. */
export const cookieRecipes: readonly Recipe[] = [
  { match: /nastar/, mood: "sun", draw: plainJar(nastar, "#d9572e", pineapple) },
  { match: /kastengel/, mood: "blush", draw: plainJar(kastengel, "#c23b3b") },
  { match: /putri salju/, mood: "sky", draw: plainJar(snowCrescent, "#4f7fc0") },
  { match: /semprong/, mood: "peach", draw: plainJar(rolledWafer, "#8a4a2c") },
  { match: /kembang goyang/, mood: "lilac", draw: plainJar(flowerCookie, "#8a4fa0") },
  { match: /akar kelapa/, mood: "mint", draw: plainJar(twist, "#4f8f5a", coconut) },
  { match: /kue bawang/, mood: "aqua", draw: plainJar(curl("#f0cd84", 24), "#2f8a7f", bulb("#b9486a")) },
  { match: /kacang bawang/, mood: "sage", draw: plainJar(peanut, "#5f7f2f", bulb("#f3ead8")) },
  { match: /umpet/, mood: "sand", draw: pouch({ color: "#e8a83c", label: "#a23f2a", piece: coatedNut, icon: peanut }) },
  { match: /./, mood: "sun", draw: plainJar(nastar, "#d9572e") },
];

/** Fresh cakes, dodol and candied fruit. */
export const cakeRecipes: readonly Recipe[] = [
  { match: /lapis legit/, mood: "sun", draw: layerCake(["#c9822f", "#f6cf6e"], "#8f4f1c") },
  { match: /engkak/, mood: "mint", draw: layerCake(["#9a5a2a", "#d9a060"], "#6f3a18") },
  { match: /geguduh/, mood: "sage", draw: onPlate(fritter, 2.1) },
  { match: /lemper/, mood: "peach", draw: onPlate(lemper, 2.05) },
  { match: /risoles/, mood: "sky", draw: onLeaf(risoles, 2.1) },
  { match: /bolu/, mood: "cream", draw: (sheet) => raised(bananaCake(sheet) + at(250, 812, banana(sheet), 0, 1.6)) },
  { match: /brownies/, mood: "blush", draw: onPlate(brownie, 2.05) },
  { match: /lempok/, mood: "mint", draw: onLeaf(lempokRoll, 2.1, [4, 3, 2]) },
  { match: /dodol/, mood: "sun", draw: onPlate(wrappedCandy, 1.75, [5, 4, 3, 2, 1]) },
  { match: /wajik/, mood: "lilac", draw: onLeaf(wajik, 2.2) },
  {
    match: /pala/,
    mood: "sage",
    draw: jar({ color: "#e8c26a", label: "#6f8f2f", piece: candiedSlice("#e3b456"), icon: mango }),
  },
  {
    match: /mangga/,
    mood: "aqua",
    draw: pouch({ color: "#f2992e", label: "#4f8f3c", piece: candiedSlice("#f5a431"), icon: mango }),
  },
  { match: /./, mood: "cream", draw: (sheet) => plate(sheet) + heap(sheet, 330, 600, 300, 90, fritter, 1.4) },
];
