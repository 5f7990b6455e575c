import type { Piece } from "./sheet";
import { at, circle, line, oval, path, shade, times } from "./svg";

const LEAF = "#5c9a4a";

/** A pointed leaf lying to the right of the origin. */
export function leaf(color = LEAF): Piece {
  return (sheet) =>
    path("M-44 0 Q-14 -38 46 0 Q-14 38 -44 0 Z", sheet.linear([shade(color, 0.22), color, shade(color, -0.2)])) +
    line("M-40 0 H38 M-14 0 L4 -14 M-14 0 L4 14 M8 0 L22 -9 M8 0 L22 9", shade(color, -0.28), 2.5, 'opacity="0.7"');
}

/** One banana, stem up left. */
export const banana: Piece = (sheet) =>
  path(
    "M-40 -30 Q-36 -40 -30 -36 Q-22 4 14 16 Q36 22 46 16 Q50 20 46 28 Q24 46 -8 36 Q-44 20 -40 -30 Z",
    sheet.linear(["#ffe27a", "#f7c934", "#dc9f1c"]),
  ) +
  line("M-30 -14 Q-20 18 22 28", "#fff2b0", 5, 'opacity="0.8"') +
  path("M-41 -30 L-42 -44 L-31 -46 L-30 -36 Z", "#7c6a24") +
  circle(46, 22, 5, "#5f4a1d");

/** A cassava root with its pale cut end. */
export const cassava: Piece = (sheet) =>
  path(
    "M-48 -8 Q-20 -34 22 -18 Q44 -8 50 6 Q40 14 22 14 Q-10 30 -42 14 Q-56 4 -48 -8 Z",
    sheet.linear(["#b57c4d", "#8d5a33", "#67401f"]),
  ) +
  oval(-42, 2, 9, 13, "#fff6e0") +
  oval(-42, 2, 4, 6, "#efdcb4") +
  line("M-20 -12 Q-14 0 -18 12 M6 -14 Q10 -2 6 12 M26 -8 Q28 0 26 8", "#5a371b", 2.5, 'opacity="0.5"');

/** A round tuber, whole, in the colour given. */
export function tuber(skin: string): Piece {
  return (sheet) =>
    path("M-48 2 Q-40 -32 -4 -30 Q34 -30 50 -4 Q42 26 6 30 Q-36 32 -48 2 Z", sheet.ball(skin, 0.25)) +
    times(6, () =>
      circle(
        sheet.between(-32, 32),
        sheet.between(-18, 18),
        sheet.between(1.5, 3),
        shade(skin, -0.35),
        'opacity="0.7"',
      ),
    );
}

/** A cut tuber: skin around a bright disc. */
export function cutTuber(skin: string, flesh: string): Piece {
  return (sheet) =>
    circle(0, 0, 42, shade(skin, -0.1)) +
    circle(0, 0, 36, sheet.ball(flesh, 0.12)) +
    times(8, () => circle(sheet.between(-22, 22), sheet.between(-22, 22), 2, shade(flesh, -0.25)));
}

/** A ripe spiky or knobbly fruit: breadfruit, jackfruit. */
export function knobbly(color: string): Piece {
  return (sheet) =>
    oval(0, 4, 36, 42, sheet.ball(color, 0.25)) +
    times(16, (index) =>
      circle(
        Math.cos(index * 2.4) * Math.sqrt(index) * 7.6,
        4 + Math.sin(index * 2.4) * Math.sqrt(index) * 9,
        3.4,
        shade(color, -0.24),
        'opacity="0.7"',
      ),
    ) +
    line("M0 -38 V-50", "#6d5228", 8);
}

/** One chili, stem up. */
export function chili(color = "#d92f23"): Piece {
  return (sheet) =>
    path(
      "M-38 -20 Q-22 -34 -8 -22 Q14 6 46 24 Q20 28 -8 16 Q-40 2 -38 -20 Z",
      sheet.linear([shade(color, 0.25), color, shade(color, -0.25)]),
    ) +
    line("M-24 -16 Q-8 8 18 16", "#ffffff", 4, 'opacity="0.4"') +
    path("M-42 -16 Q-40 -34 -18 -32 Q-22 -20 -42 -16 Z", LEAF) +
    line("M-34 -28 L-46 -42", "#4b7f3b", 6);
}

/** A shallot or garlic bulb in the colour given. */
export function bulb(color: string): Piece {
  return (sheet) =>
    path(
      "M0 -48 Q6 -30 26 -16 Q44 4 32 28 Q16 42 0 40 Q-16 42 -32 28 Q-44 4 -26 -16 Q-6 -30 0 -48 Z",
      sheet.ball(color, 0.22),
    ) +
    line("M-4 -30 Q-26 0 -12 34 M4 -30 Q26 0 12 34 M0 -34 V36", shade(color, -0.25), 2.5, 'opacity="0.6"') +
    line("M-8 40 l-3 7 M0 40 v8 M8 40 l3 7", "#b99f74", 2.5);
}

/** A mushroom with a wide cap. */
export const mushroom: Piece = (sheet) =>
  path("M-10 4 Q-14 30 -18 40 Q0 48 18 40 Q14 30 10 4 Z", "#f4e8d2") +
  path("M-46 6 Q-44 -36 0 -40 Q44 -36 46 6 Q22 18 0 12 Q-22 18 -46 6 Z", sheet.ball("#cdb694", 0.2)) +
  line("M-34 8 Q0 0 34 8", "#9d8260", 3, 'opacity="0.5"');

/** A fish swimming to the left, back and belly coloured apart. */
export function fish(back: string, belly: string): Piece {
  return (sheet) =>
    path("M22 0 L48 -22 Q42 0 48 22 Z", shade(back, -0.1)) +
    path("M-10 -22 Q6 -36 20 -18 Z", shade(back, -0.15)) +
    path("M-2 20 Q8 32 16 18 Z", shade(back, -0.05)) +
    path(
      "M-48 0 Q-30 -28 4 -24 Q22 -18 32 0 Q22 18 4 24 Q-30 26 -48 0 Z",
      sheet.linear([back, back, belly, shade(belly, -0.1)]),
    ) +
    line("M-24 -18 Q-16 0 -24 18", shade(back, -0.3), 2.5, 'opacity="0.6"') +
    times(4, (index) => line(`M${-8 + index * 9} -8 q5 6 0 12`, shade(back, -0.25), 1.8, 'opacity="0.5"')) +
    circle(-33, -5, 5, "#ffffff") +
    circle(-34, -5, 2.8, "#20262b");
}

/** A curled prawn. */
export const shrimp: Piece = (sheet) =>
  line("M-30 -26 Q24 -46 36 4 Q34 34 2 36", shade("#ef7d55", -0.2), 28) +
  line("M-30 -27 Q24 -47 36 3 Q34 33 2 35", "#f79a72", 23) +
  line("M-8 -34 q6 10 2 20 M12 -28 q2 10 -4 18 M28 -8 q-8 6 -18 6 M30 14 q-8 2 -16 -4", "#fbd3bd", 4) +
  path("M2 24 L-20 20 L-12 36 L-22 50 L4 47 Z", sheet.ball("#ef7d55", 0.1)) +
  line("M-36 -30 Q-50 -20 -44 2 M-34 -34 Q-56 -34 -52 -12", "#d9623a", 3) +
  circle(-26, -32, 4, "#2b1a12");

/** A roasted coffee bean. */
export const coffeeBean: Piece = (sheet) =>
  oval(0, 0, 40, 28, sheet.ball("#6b3d1e", 0.3)) +
  line("M-36 4 Q-10 -16 4 0 T36 -6", "#2f180a", 5) +
  line("M-20 -16 Q-6 -22 10 -19", "#b98453", 4, 'opacity="0.6"');

/** A raw, grey-green coffee bean. */
export const greenBean: Piece = (sheet) =>
  oval(0, 0, 40, 28, sheet.ball("#a9ad7c", 0.22)) + line("M-36 4 Q-10 -14 4 0 T36 -6", "#71764c", 4.5);

/** An open cocoa pod with its seeds. */
export const cocoa: Piece = (sheet) =>
  path("M-48 0 Q-20 -36 30 -22 Q46 -12 50 0 Q46 12 30 22 Q-20 36 -48 0 Z", sheet.ball("#b5562c", 0.28)) +
  oval(0, 0, 34, 15, "#f3dfc2") +
  times(4, (index) => oval(-24 + index * 16, 0, 8, 10, "#7a4526"));

/** A ginger rhizome; its colour also makes turmeric, galangal and kencur. */
export function rhizome(color: string): Piece {
  return (sheet) =>
    path(
      "M-46 10 Q-50 -12 -28 -12 Q-30 -38 -8 -36 Q6 -30 2 -12 Q16 -28 34 -18 Q52 -4 36 10 Q44 34 22 36 Q4 34 4 18 Q-20 34 -46 10 Z",
      sheet.ball(color, 0.22),
    ) +
    line(
      "M-34 -2 q6 8 2 16 M-18 -22 q8 2 14 -2 M14 -8 q8 6 18 4 M16 20 q8 4 14 0",
      shade(color, -0.28),
      3,
      'opacity="0.6"',
    );
}

/** A halved coconut. */
export const coconut: Piece = (sheet) =>
  circle(0, 0, 44, sheet.ball("#7d5030", 0.3)) +
  circle(0, 0, 35, "#fffaf0") +
  oval(3, 4, 25, 24, sheet.ball("#e9e4d6", 0.1));

/** A bee. */
export const bee: Piece = (sheet) =>
  oval(-6, -20, 13, 22, "#ffffff", 'opacity="0.85" transform="rotate(-22 -6 -20)"') +
  oval(16, -20, 12, 20, "#ffffff", 'opacity="0.85" transform="rotate(18 16 -20)"') +
  oval(2, 8, 36, 24, sheet.ball("#f3b62c", 0.2)) +
  line("M-10 -12 V29 M8 -15 V31 M25 -9 V24", "#4a2c12", 8) +
  circle(-28, 4, 5, "#2b1a0c");

/** An egg standing up. */
export function egg(color: string): Piece {
  return (sheet) =>
    path("M0 -46 Q22 -44 32 -2 Q36 40 0 42 Q-36 40 -32 -2 Q-22 -44 0 -46 Z", sheet.ball(color, 0.2)) +
    oval(-11, -16, 7, 12, "#ffffff", 'opacity="0.45" transform="rotate(18 -11 -16)"');
}

/** A hen's head, for labels. */
export const henHead: Piece = (sheet) =>
  path("M-18 -26 Q-22 -46 -8 -40 Q-4 -52 6 -42 Q18 -48 16 -28 Z", "#d8382c") +
  path("M-26 42 Q-34 -30 2 -32 Q30 -30 28 0 Q30 30 40 42 Z", sheet.ball("#fff3df", 0.15)) +
  path("M26 -10 L48 -2 L26 8 Z", "#f0a42c") +
  path("M24 8 Q36 14 28 24 Q18 22 24 8 Z", "#d8382c") +
  circle(10, -10, 4.5, "#2b1a12");

/** A cow's head, for labels. */
export const cowHead: Piece = (sheet) =>
  path(
    "M-28 -26 Q-48 -34 -44 -50 M28 -26 Q48 -34 44 -50",
    "none",
    'stroke="#e8d9b8" stroke-width="9" stroke-linecap="round"',
  ) +
  path("M-30 -20 L-52 -12 Q-46 4 -28 -4 Z M30 -20 L52 -12 Q46 4 28 -4 Z", "#8a5a35") +
  path("M-30 -28 Q0 -42 30 -28 Q34 10 22 38 Q0 50 -22 38 Q-34 10 -30 -28 Z", sheet.ball("#a56c40", 0.2)) +
  oval(0, 30, 24, 16, "#f2d3bd") +
  circle(-9, 30, 4, "#7a4f3a") +
  circle(9, 30, 4, "#7a4f3a") +
  circle(-15, -4, 4.5, "#22140c") +
  circle(15, -4, 4.5, "#22140c");

/** A sprig of rice. */
export const riceEar: Piece = () =>
  line("M-30 46 Q-10 0 26 -40", "#8f9a3a", 4) +
  times(7, (index) => {
    const x = -18 + index * 7;
    const y = 22 - index * 10;
    return at(x + 8, y + 2, oval(0, 0, 11, 5, "#e3b23c"), -10) + at(x - 8, y - 6, oval(0, 0, 11, 5, "#f0c75a"), -100);
  });

/** An ear of maize in its husk. */
export const maize: Piece = (sheet) =>
  at(
    0,
    0,
    path("M-44 0 Q-20 -24 36 -10 Q48 0 36 10 Q-20 24 -44 0 Z", sheet.ball("#f4c534", 0.2)) +
      times(21, (index) =>
        circle(-26 + (index % 7) * 10, -8 + Math.floor(index / 7) * 8, 4, index % 2 ? "#ffdf72" : "#e9ae22"),
      ) +
      path("M-50 -2 Q-34 -32 2 -22 Q-22 -10 -26 0 Q-22 10 2 22 Q-34 32 -50 2 Z", sheet.linear(["#8fbf5a", "#5f9440"])),
    -30,
  );
