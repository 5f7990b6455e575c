import { badge, heap, pouch } from "../kit/containers";
import { cocoa, coconut, coffeeBean, greenBean, leaf, rhizome } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "../kit/svg";
import { bottle, carton, cup, littleHeap, openSack } from "../kit/vessels";
import type { Recipe } from "./recipe";

const roselle: Piece = (sheet) =>
  times(6, (index) => at(0, 0, path("M0 0 Q-18 -26 0 -46 Q18 -26 0 0 Z", sheet.ball("#b3203f", 0.2)), index * 60)) +
  circle(0, 0, 11, "#7a1230");

const cinnamon: Piece = (sheet) =>
  box(-48, -14, 96, 28, 12, sheet.linear(["#b5703a", "#8a4c22", "#66340f"])) +
  line("M-40 -3 H40", "#d9a066", 3) +
  circle(46, 0, 12, "#6b3818");

const star: Piece = () =>
  times(8, (index) => at(0, 0, oval(24, 0, 18, 8, "#8a4a24"), index * 45)) +
  times(8, (index) => at(0, 0, circle(26, 0, 4, "#d99a4f"), index * 45)) +
  circle(0, 0, 9, "#5f2f14");

const passionFruit: Piece = (sheet) =>
  circle(0, 0, 42, sheet.ball("#7d3f6f", 0.25)) +
  circle(0, 0, 33, "#fbe9c4") +
  circle(0, 0, 26, "#f2b32c") +
  times(9, (index) =>
    oval(Math.cos(index * 2.3) * 6 * Math.sqrt(index), Math.sin(index * 2.3) * 6 * Math.sqrt(index), 4, 6, "#2f2416"),
  );

const soyPod: Piece = (sheet) =>
  path("M-46 8 Q-40 -22 0 -20 Q40 -22 48 4 Q36 26 0 22 Q-36 28 -46 8 Z", sheet.ball("#8fb54c", 0.22)) +
  times(3, (index) => circle(-24 + index * 24, 2, 14, sheet.ball("#c4d97f", 0.15)));

const nataCube: Piece = (sheet) =>
  path("M-28 -12 L-10 -30 H34 L16 -12 Z", "#ffffff") +
  box(-28, -12, 44, 40, 5, sheet.linear(["#fdfdf6", "#dfeee6"])) +
  path("M16 -12 L34 -30 V10 L16 28 Z", "#c9e2d6");

/** A square-bottom coffee bag with a folded top and a valve; beans and a cup around it. */
function coffeeBag(color: string, label: string, bean: Piece, extra: Draw = coffeeCup): Draw {
  return (sheet) => {
    const body = "M256 232 H636 L650 760 Q652 812 600 816 H292 Q240 812 242 760 Z";
    const beans = times(9, (index) =>
      at(
        150 + index * 46 + sheet.between(-10, 10),
        836 + sheet.between(-12, 22),
        bean(sheet),
        sheet.between(-60, 60),
        0.62,
      ),
    );
    return (
      sheet.shadow(450, 818, 300, 44) +
      path("M636 232 L700 262 L712 750 L650 800 Z", shade(color, -0.3)) +
      path(body, sheet.barrel(color)) +
      path("M256 232 L270 176 H622 L636 232 Z", sheet.barrel(shade(color, -0.14))) +
      box(250, 218, 392, 26, 8, sheet.barrel(label, 0.14)) +
      line("M292 260 Q278 520 288 780", "#ffffff", 18, 'opacity="0.2"') +
      circle(590, 292, 15, shade(color, -0.3)) +
      circle(590, 292, 6, shade(color, 0.3)) +
      path("M300 350 H592 L600 700 Q446 724 292 700 Z", sheet.barrel("#fff3dd", 0.06)) +
      badge(446, 480, 112, label, bean(sheet)) +
      box(352, 620, 188, 18, 9, label) +
      box(384, 654, 124, 14, 7, shade(label, 0.35)) +
      extra(sheet) +
      beans
    );
  };
}

function coffeeCup(sheet: Sheet): string {
  return cup(sheet, 726, 770, 0.95, "#3a1f10");
}

/** A glass of herbal brew with spices showing. */
function glassOf(drink: string, garnish: readonly [Piece, ...Piece[]]): Draw {
  return (sheet) => {
    const glass = "M290 300 L330 760 Q334 814 390 816 H570 Q626 814 630 760 L670 300 Z";
    const inside = "M300 396 L331 750 Q335 800 390 802 H570 Q625 800 629 750 L660 396 Q480 420 300 396 Z";
    const floating = times(6, (index) =>
      at(
        360 + (index % 3) * 116,
        470 + Math.floor(index / 3) * 170,
        (garnish[index % garnish.length] ?? garnish[0])(sheet),
        sheet.between(-50, 50),
        0.95,
      ),
    );
    const around = times(3, (index) => {
      const x = [170, 250, 780][index] ?? 170;
      return (
        sheet.shadow(x, 832, 90, 16) +
        at(
          x,
          800 + (index === 1 ? 40 : 0),
          (garnish[index % garnish.length] ?? garnish[0])(sheet),
          sheet.between(-30, 30),
          1.4,
        )
      );
    });
    return (
      sheet.shadow(480, 816, 250, 40) +
      path(glass, "#ffffff", 'opacity="0.55"') +
      path(inside, sheet.barrel(drink, 0.18), 'opacity="0.92"') +
      within(sheet.clip(`<path d="${inside}"/>`), floating) +
      oval(480, 396, 180, 26, shade(drink, 0.25)) +
      oval(480, 300, 190, 30, "none", 'stroke="#ffffff" stroke-width="7" opacity="0.9"') +
      path("M330 340 L362 740 Q372 780 386 770 L366 340 Z", "#ffffff", 'opacity="0.4"') +
      line("M430 262 q-20 -34 0 -66 t0 -60 M530 262 q-20 -34 0 -66 t0 -60", "#ffffff", 12, 'opacity="0.75"') +
      around
    );
  };
}

const powder =
  (color: string): Piece =>
  (sheet) =>
    circle(0, 0, 46, color) +
    times(14, () =>
      circle(
        sheet.between(-40, 40),
        sheet.between(-40, 40),
        sheet.between(3, 7),
        sheet.pick([shade(color, 0.3), shade(color, -0.16)]),
      ),
    );

const instant = (color: string, label: string, dust: string, icon: Piece) =>
  ((sheet) =>
    pouch({ color, label, piece: powder(dust), icon, size: 1, loose: 0 })(sheet) +
    at(200, 800, icon(sheet), -8, 1.5) +
    at(770, 812, icon(sheet), 30, 1.25) +
    littleHeap(sheet, 620, 826, dust)) satisfies Draw;

/** A clear tub of cubes in syrup. */
const nataBag: Draw = (sheet) => {
  const tub = "M262 330 L300 770 Q306 814 360 816 H600 Q654 814 660 770 L698 330 Z";
  return (
    sheet.shadow(480, 816, 280, 42) +
    path(tub, "#eafaf4") +
    within(sheet.clip(`<path d="${tub}"/>`), heap(sheet, 270, 370, 430, 450, nataCube, 1.25)) +
    path(tub, "#bfe8da", 'opacity="0.25"') +
    path("M306 380 L334 760 Q346 790 356 770 L340 380 Z", "#ffffff", 'opacity="0.7"') +
    oval(480, 326, 226, 54, sheet.ball("#3fa88a", 0.2)) +
    oval(480, 314, 200, 42, shade("#3fa88a", 0.25)) +
    badge(480, 590, 108, "#3fa88a", coconut(sheet)) +
    at(800, 800, nataCube(sheet), 0, 1.5) +
    at(176, 812, nataCube(sheet), 0, 1.4)
  );
};

const fruitPair =
  (piece: Piece): Draw =>
  (sheet) =>
    sheet.shadow(776, 830, 110, 20) +
    at(776, 786, piece(sheet), 8, 1.7) +
    sheet.shadow(190, 836, 100, 18) +
    at(190, 800, piece(sheet), -14, 1.45);

/** Coffee, tea and cocoa. */
export const coffeeRecipes: readonly Recipe[] = [
  { match: /luwak/, mood: "sage", draw: coffeeBag("#2f2a26", "#d9a93f", coffeeBean) },
  { match: /biji sangrai/, mood: "sand", draw: coffeeBag("#c9a06a", "#5a2f18", coffeeBean, () => "") },
  {
    match: /kopi jahe/,
    mood: "sun",
    draw: coffeeBag("#d9772e", "#4a2414", coffeeBean, (sheet) => at(740, 800, rhizome("#d9b26a")(sheet), 0, 1.9)),
  },
  { match: /green bean/, mood: "mint", draw: openSack("#d4b483", "#b4b786", greenBean, greenBean) },
  {
    match: /kelor/,
    mood: "mint",
    draw: carton("#f2ead2", "#4f8f4a", leaf(), (sheet) => cup(sheet, 760, 776, 0.95, "#a9b04a")),
  },
  {
    match: /rosella/,
    mood: "blush",
    draw: (sheet) =>
      pouch({ color: "#f7e7df", label: "#a81f44", piece: roselle, loose: 2 })(sheet) +
      cup(sheet, 742, 780, 0.9, "#b3203f"),
  },
  {
    match: /cokelat|kakao/,
    mood: "peach",
    draw: (sheet) => coffeeBag("#6b3a1f", "#e8a43c", cocoa, (inner) => cup(inner, 730, 770, 0.95, "#5a2f18"))(sheet),
  },
  { match: /./, mood: "cream", draw: coffeeBag("#8a2f22", "#e8b23f", coffeeBean) },
];

/** Drinks and herbal powders. */
export const drinkRecipes: readonly Recipe[] = [
  { match: /uwuh/, mood: "peach", draw: glassOf("#c2382a", [star, cinnamon, rhizome("#d9b26a"), leaf("#6f7f3a")]) },
  { match: /jahe/, mood: "sun", draw: instant("#b9352a", "#f2c45a", "#e3b27a", rhizome("#d99a6a")) },
  {
    match: /kunyit/,
    mood: "aqua",
    draw: bottle(
      "tall",
      { liquid: "#f0a01f", cap: "#3f8f5a", label: "#fff4d9", icon: rhizome("#f09a1c") },
      fruitPair(rhizome("#e8921c")),
    ),
  },
  { match: /kencur/, mood: "cream", draw: instant("#f3e6c8", "#8a5a35", "#f7ecd2", rhizome("#d9bd8f")) },
  { match: /temulawak/, mood: "sage", draw: instant("#e8a820", "#4f7f3a", "#f4c640", rhizome("#e09a22")) },
  {
    match: /markisa/,
    mood: "lilac",
    draw: bottle(
      "tall",
      { liquid: "#f0a824", cap: "#7d3f6f", label: "#fdf0d4", icon: passionFruit },
      fruitPair(passionFruit),
    ),
  },
  {
    match: /kedelai/,
    mood: "mint",
    draw: bottle("round", { liquid: "#f6ecd2", cap: "#5f9a4c", label: "#e6f0c8", icon: soyPod }, fruitPair(soyPod)),
  },
  { match: /nata/, mood: "aqua", draw: nataBag },
  {
    match: /vco|kelapa/,
    mood: "sky",
    draw: bottle("tall", { liquid: "#f3f1dc", cap: "#3f7fae", label: "#ffffff", icon: coconut }, fruitPair(coconut)),
  },
  {
    match: /./,
    mood: "sun",
    draw: bottle("tall", { liquid: "#f0a01f", cap: "#3f8f5a", label: "#fff4d9", icon: leaf() }),
  },
];
