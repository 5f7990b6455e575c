import { clearBag, jar, pouch } from "../kit/containers";
import { banana, bulb, cassava, chili, cutTuber, henHead, knobbly, leaf, mushroom, tuber } from "../kit/produce";
import type { Piece } from "../kit/sheet";
import { bananaChip, curl, leafChip, puff, ring, slice, stick, tube } from "../kit/snack-pieces";
import { at, box, circle, line, oval, path, times } from "../kit/svg";
import type { Recipe } from "./recipe";

const tempeSlice: Piece = (sheet) =>
  box(-42, -30, 84, 60, 14, sheet.ball("#d8ab6c", 0.18)) +
  times(8, (index) =>
    oval(
      -28 + (index % 4) * 19,
      -12 + Math.floor(index / 4) * 25,
      9,
      7,
      "#f3dfb6",
      `transform="rotate(${index * 25})"`,
    ),
  );

const shreds: Piece = (sheet) =>
  path(
    "M-44 16 Q-40 -30 -14 -36 Q2 -24 14 -38 Q44 -26 44 10 Q28 2 22 22 Q8 4 -2 28 Q-14 4 -22 26 Q-30 8 -44 16 Z",
    sheet.ball("#d3a368", 0.22),
  ) + line("M-24 -18 Q-26 0 -22 14 M0 -18 V14 M22 -18 Q26 -4 20 10", "#9a6a35", 3, 'opacity="0.6"');

const fritterWithLime: Piece = (sheet) =>
  path("M-44 -6 Q-20 -30 20 -24 Q46 -14 44 12 Q20 30 -16 24 Q-46 18 -44 -6 Z", sheet.ball("#d9823c", 0.25)) +
  times(6, () => circle(sheet.between(-30, 30), sheet.between(-14, 14), 3.5, "#b3261b")) +
  at(sheet.between(-14, 14), 0, leaf("#3f7f3a")(sheet), sheet.between(0, 180), 0.42);

/** Chips and snacks. */
export const chipRecipes: readonly Recipe[] = [
  {
    match: /pisang cokelat/,
    mood: "peach",
    draw: pouch({ color: "#7a4226", label: "#e9b23a", piece: bananaChip("#f0c65a", "#5b2e18"), icon: banana }),
  },
  {
    match: /pisang keju/,
    mood: "sky",
    draw: pouch({ color: "#f2b632", label: "#2f6fa5", piece: bananaChip("#f5d06c", "#ffb020"), icon: banana }),
  },
  {
    match: /pisang asin/,
    mood: "mint",
    draw: clearBag({ color: "#3f8f5b", label: "#f3c33c", piece: slice("#f3cf6b", "#c28f2a", 50, 26), icon: banana }),
  },
  {
    match: /pisang susu/,
    mood: "blush",
    draw: pouch({ color: "#f6ecdc", label: "#e2697c", piece: bananaChip("#f3d27d", "#fff7e6"), icon: banana }),
  },
  {
    match: /singkong balado/,
    mood: "sun",
    draw: pouch({ color: "#cf3a2a", label: "#f0b437", piece: slice("#e8a24e", "#b3241a"), icon: chili() }),
  },
  {
    match: /singkong original/,
    mood: "sage",
    draw: clearBag({ color: "#9a6236", label: "#f0c453", piece: slice("#f7e3ac", "#d9b360", 46, 40), icon: cassava }),
  },
  {
    match: /talas/,
    mood: "lilac",
    draw: pouch({
      color: "#8a6a9f",
      label: "#f4dfae",
      piece: slice("#e9dcc6", "#8d5f94", 42, 36),
      icon: cutTuber("#6f4a35", "#efe3ea"),
    }),
  },
  {
    match: /sukun/,
    mood: "mint",
    draw: pouch({
      color: "#5f9a4c",
      label: "#f2d27a",
      piece: slice("#f0d78e", "#c39a3f", 50, 30),
      icon: knobbly("#86b04c"),
    }),
  },
  {
    match: /nangka/,
    mood: "sage",
    draw: pouch({
      color: "#e79a26",
      label: "#4f8f3c",
      piece: slice("#f6b63c", "#d98a17", 46, 22),
      icon: knobbly("#c7b23c"),
    }),
  },
  {
    match: /ubi ungu/,
    mood: "lilac",
    draw: pouch({
      color: "#6b3f86",
      label: "#e8b9dd",
      piece: slice("#8a4fa3", "#c79ad4", 42, 36),
      icon: tuber("#7c3f7a"),
    }),
  },
  {
    match: /bayam/,
    mood: "sun",
    draw: clearBag({ color: "#3d8a44", label: "#f0cf62", piece: leafChip("#4a8a3c"), icon: leaf("#4a8a3c") }),
  },
  { match: /tempe/, mood: "cream", draw: pouch({ color: "#c98b3f", label: "#3f7a4a", piece: tempeSlice }) },
  {
    match: /usus/,
    mood: "peach",
    draw: pouch({ color: "#d9772e", label: "#fbe3ae", piece: curl("#d99a4a"), icon: henHead }),
  },
  { match: /jamur/, mood: "sage", draw: pouch({ color: "#8d7a5c", label: "#f3e2b8", piece: shreds, icon: mushroom }) },
  {
    match: /klanting/,
    mood: "aqua",
    draw: clearBag({ color: "#e0783c", label: "#fbe19a", piece: ring("#f3d28a"), icon: cassava, size: 0.95 }),
  },
  {
    match: /sale pisang/,
    mood: "sun",
    draw: pouch({ color: "#a8642c", label: "#f4d36c", piece: stick("#b9702f", 30), icon: banana }),
  },
  {
    match: /stik bawang/,
    mood: "mint",
    draw: jar({ color: "#f3dca0", label: "#3f8c62", piece: stick("#eec66e", 17), icon: bulb("#b9486a") }),
  },
  {
    match: /makaroni/,
    mood: "blush",
    draw: pouch({ color: "#d8342a", label: "#ffd34d", piece: tube("#f0a94a"), icon: chili() }),
  },
  {
    match: /basreng/,
    mood: "mint",
    draw: pouch({ color: "#2f6b43", label: "#e8552e", piece: fritterWithLime, icon: leaf("#3f8f4a") }),
  },
  {
    match: /seblak/,
    mood: "sky",
    draw: pouch({ color: "#e2572e", label: "#2b2b34", piece: puff("#f2a35a", "#a81f16"), icon: chili() }),
  },
  {
    match: /./,
    mood: "cream",
    draw: pouch({ color: "#d98a2c", label: "#3f7a4a", piece: slice("#f0c766", "#b9812d") }),
  },
];
