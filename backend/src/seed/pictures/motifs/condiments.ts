import { clearBag, jar, pouch } from "../kit/containers";
import { bulb, chili, coconut, fish, knobbly, leaf, shrimp } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { peanut } from "../kit/snack-pieces";
import { at, box, circle, line, oval, path, shade, times, within } from "../kit/svg";
import { bottle, leafMat, raised } from "../kit/vessels";
import type { Recipe } from "./recipe";

const peppercorn =
  (color: string): Piece =>
  (sheet) =>
    circle(0, 0, 30, sheet.ball(color, 0.35)) +
    line("M-14 -4 q10 8 4 18 M6 -16 q8 8 14 6", shade(color, -0.4), 3, 'opacity="0.7"');

const clove: Piece = (sheet) =>
  box(-40, -7, 62, 14, 6, sheet.linear(["#7a4a28", "#4a2812"])) +
  times(4, (index) => at(24, 0, path("M0 -5 L26 -9 L22 3 Z", "#5a3318"), -60 + index * 40)) +
  circle(30, 0, 13, sheet.ball("#8a5730", 0.3));

const friedShred: Piece = (sheet) =>
  oval(0, 0, 40, 26, "#a8632a", 'opacity="0.55"') +
  line(`M-36 -14 Q0 ${sheet.between(-30, 0)} 38 -8`, "#8f4f1f", 9) +
  line(
    `M-40 ${sheet.between(-14, 14)} Q0 ${sheet.between(-26, 26)} 40 ${sheet.between(-14, 14)}`,
    sheet.pick(["#c98238", "#a8632a", "#e0a552"]),
    9,
  );

const soySign: Piece = (sheet) =>
  at(-16, 8, oval(0, 0, 24, 19, sheet.ball("#2f221a", 0.4))) +
  at(18, -10, oval(0, 0, 24, 19, sheet.ball("#4a3526", 0.4))) +
  line("M-26 4 q8 -6 16 0 M8 -14 q8 -6 16 0", "#c9b08a", 3);

/** A low jar of sambal with visible seeds and oil; fresh chilies lie beside it. */
function sambalJar(color: string, label: string, icon: Piece, beside: Piece = chili()): Draw {
  return (sheet) => {
    const glass = "M300 360 Q276 376 274 430 V742 Q276 812 340 816 H620 Q684 812 686 742 V430 Q684 376 660 360 Z";
    const bits = times(60, () =>
      oval(
        sheet.between(280, 680),
        sheet.between(410, 810),
        sheet.between(6, 14),
        sheet.between(4, 9),
        sheet.pick([shade(color, 0.28), shade(color, -0.32), "#f3c85a"]),
        'opacity="0.75"',
      ),
    );
    return (
      sheet.shadow(480, 816, 320, 46) +
      path(glass, sheet.barrel(color, 0.2)) +
      within(sheet.clip(`<path d="${glass}"/>`), `${bits}${box(260, 356, 440, 44, 0, "#f2b24a", 'opacity="0.75"')}`) +
      path("M300 430 Q292 600 304 770 Q322 786 322 750 Q314 600 330 420 Z", "#ffffff", 'opacity="0.5"') +
      box(286, 250, 388, 116, 26, sheet.barrel(label)) +
      oval(480, 258, 180, 20, shade(label, 0.25)) +
      box(300, 336, 360, 14, 7, shade(label, -0.3), 'opacity="0.5"') +
      path("M274 520 Q480 540 686 520 V730 Q480 752 274 730 Z", sheet.barrel("#fff6e2", 0.06)) +
      path("M274 520 Q480 540 686 520 v20 Q480 560 274 540 Z M274 710 Q480 732 686 710 v20 Q480 752 274 730 Z", label) +
      at(480, 636, icon(sheet), 0, 1.7) +
      companions(sheet, beside)
    );
  };
}

function companions(sheet: Sheet, piece: Piece): string {
  return [
    [180, 800, -12],
    [300, 842, 10],
    [770, 806, 24],
  ]
    .map(
      ([x = 0, y = 0, turn = 0]) =>
        sheet.shadow(x, y + 40, 80, 16) + at(x, y, piece(sheet), turn + sheet.between(-8, 8), 1.45),
    )
    .join("");
}

/** Blocks wrapped in paper: shrimp paste, pecel. */
function wrappedBlocks(color: string, paper: string, beside: Piece, icon: Piece): Draw {
  return (sheet) => {
    const block = (x: number, y: number) =>
      sheet.shadow(x + 130, y + 178, 190, 34) +
      path(`M${x} ${y} l70 -60 h240 l-70 60 Z`, shade(color, 0.16)) +
      box(x, y, 240, 170, 8, sheet.linear([color, shade(color, -0.2)])) +
      path(`M${x + 240} ${y} l70 -60 v170 l-70 60 Z`, shade(color, -0.3)) +
      times(20, () =>
        circle(
          sheet.between(x + 10, x + 230),
          sheet.between(y + 10, y + 160),
          sheet.between(2, 5),
          shade(color, 0.35),
          'opacity="0.6"',
        ),
      );
    const wrap =
      path("M430 596 l70 -60 h150 l-70 60 Z", shade(paper, 0.25)) +
      box(430, 596, 150, 176, 4, paper) +
      at(505, 684, icon(sheet), 0, 1.15);
    return raised(
      leafMat(sheet) +
        block(250, 420) +
        block(180, 600) +
        block(380, 600) +
        wrap +
        at(770, 770, beside(sheet), 10, 1.6),
    );
  };
}

const tuna = fish("#3f6f8f", "#e4eef2");

const smokedFish = fish("#8a5a35", "#d9a468");

/** Sambal, sauces and spices. */
export const spiceRecipes: readonly Recipe[] = [
  { match: /seruit/, mood: "sun", draw: sambalJar("#b92a1c", "#2f6b43", tuna) },
  { match: /tempoyak/, mood: "mint", draw: sambalJar("#d9922e", "#5f8f2f", knobbly("#8fae3c"), knobbly("#8fae3c")) },
  { match: /sambal bawang/, mood: "lilac", draw: sambalJar("#c93a22", "#7a2f5a", bulb("#b9486a"), bulb("#b9486a")) },
  { match: /roa/, mood: "sky", draw: sambalJar("#8f2a16", "#d98a2c", smokedFish) },
  { match: /sambal/, mood: "peach", draw: sambalJar("#c22f1e", "#2f4f7a", chili()) },
  {
    match: /abon cabai/,
    mood: "blush",
    draw: bottle("stout", { liquid: "#c9381f", cap: "#2f2a28", label: "#f3c23c", icon: chili() }, (sheet) =>
      companions(sheet, chili()),
    ),
  },
  { match: /pecel/, mood: "sage", draw: wrappedBlocks("#a8622c", "#f0c453", peanut, peanut) },
  {
    match: /rendang/,
    mood: "sand",
    draw: pouch({ color: "#7f3a1c", label: "#f0b437", piece: chili("#b9301c"), icon: coconut }),
  },
  { match: /terasi/, mood: "aqua", draw: wrappedBlocks("#7a3b3a", "#e8734f", shrimp, shrimp) },
  {
    match: /kecap/,
    mood: "sun",
    draw: bottle("tall", { liquid: "#2b1810", cap: "#c9302a", label: "#f2c23f", icon: soySign }),
  },
  {
    match: /cuka/,
    mood: "mint",
    draw: bottle("tall", { liquid: "#e6d49a", cap: "#5a7f3a", label: "#fff3d6", icon: leaf() }),
  },
  {
    match: /lada hitam/,
    mood: "cream",
    draw: clearBag({ color: "#2f4f3a", label: "#e8b84a", piece: peppercorn("#3a2c26"), size: 0.95 }),
  },
  {
    match: /lada putih/,
    mood: "sky",
    draw: bottle(
      "stout",
      { liquid: "#efe3cc", cap: "#c9302a", label: "#f6efe0", icon: peppercorn("#d9c7a0") },
      (sheet) => companions(sheet, peppercorn("#dccba6")),
    ),
  },
  { match: /cengkeh/, mood: "peach", draw: clearBag({ color: "#7a3f22", label: "#f2c86a", piece: clove }) },
  {
    match: /serundeng/,
    mood: "mint",
    draw: jar({ color: "#e0a552", label: "#8a4a24", piece: friedShred, icon: coconut }),
  },
  { match: /./, mood: "peach", draw: sambalJar("#c22f1e", "#2f6b43", chili()) },
];
