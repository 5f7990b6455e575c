import { bulb, cassava, chili, fish, maize, riceEar } from "../kit/produce";
import type { Draw, Piece } from "../kit/sheet";
import { anchovy, peanut } from "../kit/snack-pieces";
import { at, box, line, oval, path, shade } from "../kit/svg";
import { carton, closedSack, leafMat, littleHeap, openSack, raised, tin } from "../kit/vessels";
import { eggNest, eggTray } from "./eggs";
import { ANCHOVIES, driedTray, fishOnLeaf } from "./fish-dishes";
import { beefCuts, innards, wholeChicken } from "./fresh-meat";
import {
  cane,
  coffeeSign,
  crystalBag,
  crystals,
  milkGlass,
  noodleBowl,
  oilBottle,
  oilPouch,
  pillowPack,
  porridge,
  suds,
  sweetPotato,
  wheat,
} from "./groceries";
import type { Recipe } from "./recipe";
import { tempeSlab, tofu } from "./soy";
import {
  aubergine,
  bananaHand,
  basketOf,
  cabbage,
  carrot,
  greens,
  laidOut,
  orange,
  papaya,
  potato,
  tomato,
} from "./vegetables";

const seed =
  (color: string, eye = ""): Piece =>
  (sheet) =>
    oval(0, 0, 36, 27, sheet.ball(color, 0.26)) +
    (eye ? oval(0, -14, 13, 5, eye) : line("M-14 -12 q10 -7 22 -4", shade(color, 0.55), 4));

const kidney =
  (color: string): Piece =>
  (sheet) =>
    path("M-40 -4 Q-34 -32 0 -28 Q36 -30 42 2 Q36 26 16 20 Q0 10 -14 20 Q-38 24 -40 -4 Z", sheet.ball(color, 0.28)) +
    oval(2, 14, 9, 5, "#fff0dc");

const grain =
  (color: string): Piece =>
  (sheet) =>
    oval(0, 0, 22, 8, sheet.linear([shade(color, 0.3), color, shade(color, -0.15)]));

const kernel: Piece = (sheet) =>
  path("M-20 14 Q-26 -20 0 -24 Q26 -20 20 14 Q0 26 -20 14 Z", sheet.ball("#f0b62f", 0.25)) +
  oval(-2, 14, 9, 5, "#fff3cf");

const rice = (sack: string, stripe: string): Draw =>
  closedSack(sack, stripe, riceEar, (sheet) => littleHeap(sheet, 790, 828, "#fbf7ea"));

const powderBag = (paper: string, stripe: string, powder: string, icon: Piece): Draw =>
  carton(paper, stripe, icon, (sheet) => littleHeap(sheet, 780, 828, powder));

const mackerelTin = fish("#4f7f99", "#dfeaf0");

const oneHand: Draw = (sheet) =>
  raised(
    leafMat(sheet) +
      box(440, 360, 80, 330, 34, sheet.barrel("#8a8a34")) +
      at(480, 660, bananaHand(sheet, 4), 0, 1.1) +
      at(480, 550, bananaHand(sheet, 4), 0, 1.02) +
      at(480, 455, bananaHand(sheet, 3), 0, 0.92),
  );

/** Staples of the outlets, in matching order. */
export const stapleRecipes: readonly Recipe[] = [
  { match: /beras premium/, mood: "lilac", draw: rice("#f7f1e4", "#a83a5a") },
  { match: /sphp/, mood: "sky", draw: rice("#f4f6f8", "#2f6fae") },
  { match: /beras medium curah/, mood: "sun", draw: openSack("#d9bd8a", "#f7f0dc", riceEar, grain("#fbf6e6")) },
  { match: /ketan/, mood: "blush", draw: openSack("#e8dcc4", "#ffffff", riceEar, grain("#ffffff")) },
  { match: /beras/, mood: "mint", draw: rice("#f3ecd8", "#3f8f4f") },
  { match: /jagung manis/, mood: "mint", draw: laidOut(maize, 2.35, [2, 3, 3]) },
  { match: /jagung/, mood: "sky", draw: openSack("#cfa873", "#f0b62f", maize, kernel) },
  { match: /sagu/, mood: "aqua", draw: powderBag("#f3e6cf", "#8a5a3a", "#fbf3e6", crystals) },
  { match: /ubi jalar/, mood: "peach", draw: basketOf(sweetPotato, 2.1) },
  { match: /daun singkong/, mood: "sun", draw: greens("#3f8a3f", "star", "#a8574a") },
  { match: /singkong/, mood: "sage", draw: laidOut(cassava, 2.35, [2, 3, 3]) },
  { match: /telur ayam kampung/, mood: "cream", draw: eggNest("#f3dcc0", false) },
  { match: /telur ayam ras.*butir/, mood: "sky", draw: eggNest("#d9935c", false) },
  { match: /telur ayam/, mood: "sun", draw: eggTray("#d9935c", "#9a8f86") },
  { match: /telur asin/, mood: "aqua", draw: eggNest("#9fd0cb", true) },
  { match: /hati|ampela/, mood: "cream", draw: innards },
  { match: /daging ayam/, mood: "mint", draw: wholeChicken },
  { match: /daging sapi/, mood: "sage", draw: beefCuts },
  { match: /kembung/, mood: "sky", draw: fishOnLeaf("#3f8a8a", "#e9f1e4") },
  { match: /tongkol/, mood: "aqua", draw: fishOnLeaf("#2f4a6b", "#d3dde6") },
  { match: /bandeng/, mood: "blush", draw: fishOnLeaf("#8fa3ad", "#f3f6f7") },
  { match: /lele/, mood: "sun", draw: fishOnLeaf("#3f4447", "#b5ae9c", 3) },
  { match: /nila/, mood: "peach", draw: fishOnLeaf("#7a6a6a", "#e3c9c0") },
  { match: /ikan asin/, mood: "sage", draw: driedTray(fish("#b9935f", "#ecd9b0"), 2.1) },
  { match: /\bteri\b/, mood: "sky", draw: driedTray(anchovy, 1.6, ANCHOVIES) },
  { match: /tempe/, mood: "sun", draw: tempeSlab },
  { match: /tahu/, mood: "mint", draw: tofu("#f7efdc") },
  {
    match: /kacang hijau/,
    mood: "peach",
    draw: openSack("#d9bd8a", "#6f9a3f", seed("#6f9a3f", "#f3f6d0"), seed("#6f9a3f", "#e9efc0")),
  },
  { match: /kacang tanah/, mood: "mint", draw: openSack("#c9a06a", "#d99a55", peanut, peanut) },
  { match: /kedelai/, mood: "sky", draw: openSack("#d3b07a", "#ecd28f", seed("#ecd28f"), seed("#ecd28f")) },
  { match: /kacang merah/, mood: "cream", draw: openSack("#cfae7c", "#8f2a2f", kidney("#9a2f34"), kidney("#9a2f34")) },
  { match: /bayam/, mood: "peach", draw: greens("#4a9a44", "round", "#b5d37a") },
  { match: /kangkung/, mood: "blush", draw: greens("#3f9050", "long", "#8fc46a") },
  { match: /wortel/, mood: "sky", draw: laidOut(carrot, 2.35, [2, 3, 3]) },
  { match: /kentang/, mood: "sage", draw: basketOf(potato, 1.9) },
  { match: /kol/, mood: "peach", draw: basketOf(cabbage, 2, "#b5804a") },
  { match: /tomat/, mood: "aqua", draw: basketOf(tomato, 1.8) },
  { match: /terong/, mood: "sun", draw: laidOut(aubergine, 2.35, [2, 3, 3]) },
  { match: /jeruk/, mood: "mint", draw: basketOf(orange, 1.8) },
  { match: /pisang/, mood: "sky", draw: oneHand },
  { match: /pepaya/, mood: "aqua", draw: laidOut(papaya, 2.35, [2, 3, 3]) },
  { match: /rawit/, mood: "mint", draw: basketOf(chili("#e2402c"), 1.5, "#8f9a4a") },
  { match: /cabai/, mood: "sun", draw: basketOf(chili("#c9241c"), 2.1) },
  { match: /bawang merah/, mood: "sage", draw: basketOf(bulb("#b9486a"), 1.7) },
  { match: /bawang putih/, mood: "lilac", draw: basketOf(bulb("#f3ead8"), 1.7, "#a87a4a") },
  { match: /minyakita/, mood: "sky", draw: oilPouch },
  { match: /minyak/, mood: "mint", draw: oilBottle },
  { match: /gula/, mood: "aqua", draw: crystalBag("#2f8f5a", "#f2c23f", "#f7f5ee", cane) },
  { match: /terigu/, mood: "sky", draw: powderBag("#f7f3ea", "#2f6fae", "#ffffff", wheat) },
  { match: /kental manis/, mood: "blush", draw: tin("#f7f3ea", "#2f6fc0", milkGlass) },
  { match: /susu bubuk/, mood: "sky", draw: carton("#3f8fd9", "#f2c23f", milkGlass) },
  { match: /mp-asi|bubur/, mood: "lilac", draw: carton("#f7d3dc", "#6fb5c9", porridge) },
  { match: /mi instan/, mood: "sun", draw: pillowPack("#e2402c", "#f2b632", noodleBowl) },
  { match: /sarden/, mood: "peach", draw: tin("#d9302a", "#f2c23f", mackerelTin) },
  { match: /garam/, mood: "sky", draw: crystalBag("#2f6fc0", "#e9483a", "#fbfcfd", crystals) },
  { match: /kopi/, mood: "cream", draw: pillowPack("#3a2418", "#c9302a", coffeeSign) },
  { match: /./, mood: "aqua", draw: pillowPack("#2f7fc9", "#6fd0a8", suds) },
];
