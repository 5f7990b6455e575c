import { badge } from "../kit/containers";
import { riceEar, tuber } from "../kit/produce";
import type { Draw, Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "../kit/svg";
import { littleHeap } from "../kit/vessels";

/** A drop of oil, a palm fruit sign for cooking oil. */
const oilDrop: Piece = (sheet) =>
  path("M0 -48 Q36 -4 32 18 Q26 46 0 46 Q-26 46 -32 18 Q-36 -4 0 -48 Z", sheet.ball("#f2b632", 0.28)) +
  oval(-11, 14, 6, 12, "#fff6d0", 'opacity="0.85"');

/** A soft one-litre pouch of cooking oil. */
export const oilPouch: Draw = (sheet) => {
  const body =
    "M286 210 Q480 196 674 210 Q690 330 700 500 Q716 700 700 780 Q690 816 640 818 Q480 832 320 818 Q270 816 260 780 Q244 700 260 500 Q270 330 286 210 Z";
  return (
    sheet.shadow(480, 820, 310, 44) +
    path(body, sheet.barrel("#f4b62c", 0.16)) +
    within(
      sheet.clip(`<path d="${body}"/>`),
      path("M200 210 H760 V420 Q600 500 480 430 T200 450 Z", "#2f8f4f") +
        path("M200 450 Q360 360 480 430 T760 420 V446 Q600 526 480 456 T200 476 Z", "#ffe27a"),
    ) +
    path("M286 210 Q480 196 674 210 L680 260 Q480 246 280 260 Z", "#226b3a") +
    path("M620 190 L700 150 L724 190 L672 236 Z", sheet.barrel("#d9302a")) +
    line("M312 290 Q290 540 312 770", "#ffffff", 22, 'opacity="0.35"') +
    badge(480, 420, 128, "#2f8f4f", oilDrop(sheet)) +
    path("M300 640 Q480 660 660 640 V740 Q480 764 300 740 Z", "#fff6d8", 'opacity="0.9"') +
    box(360, 672, 240, 20, 10, "#2f8f4f") +
    box(404, 708, 152, 16, 8, "#e0a020")
  );
};

/** A clear plastic bottle of cooking oil. */
export const oilBottle: Draw = (sheet) => {
  const body =
    "M420 250 H540 V320 Q640 360 652 450 Q630 520 652 590 Q634 640 652 700 V770 Q648 814 600 816 H360 Q312 814 308 770 V700 Q326 640 308 590 Q330 520 308 450 Q320 360 420 320 Z";
  return (
    sheet.shadow(480, 816, 270, 42) +
    path(body, sheet.barrel("#f2be3c", 0.2)) +
    path("M420 250 H540 V320 Q600 344 630 390 Q480 420 330 390 Q360 344 420 320 Z", "#fff8df", 'opacity="0.7"') +
    box(400, 166, 160, 92, 18, sheet.barrel("#e0402c")) +
    times(6, (index) => line(`M${416 + index * 26} 184 v56`, "#a82418", 5, 'opacity="0.5"')) +
    path("M308 480 Q480 510 652 480 V690 Q480 720 308 690 Z", sheet.barrel("#fff9e8", 0.06)) +
    path(
      "M308 480 Q480 510 652 480 V512 Q480 542 308 512 Z M308 658 Q480 690 652 658 V690 Q480 720 308 690 Z",
      "#e0402c",
    ) +
    badge(480, 594, 88, "#f2a72f", oilDrop(sheet)) +
    line("M342 430 Q330 600 342 770", "#ffffff", 16, 'opacity="0.5"')
  );
};

/** A one-kilogram clear bag of crystals with a printed band: sugar, salt. */
export function crystalBag(band: string, accent: string, crystal: string, icon: Piece): Draw {
  return (sheet) => {
    const body =
      "M290 240 Q480 226 670 240 Q690 420 700 600 Q710 760 690 800 Q680 818 640 818 Q480 830 320 818 Q280 818 270 800 Q250 760 260 600 Q270 420 290 240 Z";
    const grains = times(150, () =>
      box(
        sheet.between(262, 700),
        sheet.between(250, 815),
        8,
        8,
        2,
        sheet.pick(["#ffffff", shade(crystal, -0.1), shade(crystal, 0.4)]),
        'opacity="0.8"',
      ),
    );
    return (
      sheet.shadow(480, 820, 300, 44) +
      path(body, sheet.barrel(crystal, 0.08)) +
      within(
        sheet.clip(`<path d="${body}"/>`),
        grains +
          path("M200 380 Q480 410 760 380 V660 Q480 690 200 660 Z", sheet.barrel(band, 0.12)) +
          path(
            "M200 380 Q480 410 760 380 V404 Q480 434 200 404 Z M200 636 Q480 666 760 636 V660 Q480 690 200 660 Z",
            accent,
          ),
      ) +
      path("M290 240 Q480 226 670 240 L676 190 Q480 174 284 190 Z", sheet.barrel(shade(crystal, -0.06), 0.1)) +
      times(18, (index) => line(`M${304 + index * 21} 196 v34`, shade(crystal, -0.25), 3)) +
      line("M308 280 Q288 520 308 770", "#ffffff", 20, 'opacity="0.6"') +
      badge(480, 534, 106, accent, icon(sheet)) +
      littleHeap(sheet, 780, 828, crystal)
    );
  };
}

/** A pillow-shaped foil pack with crimped ends. */
export function pillowPack(color: string, swirl: string, icon: Piece, iconScale = 1): Draw {
  return (sheet) => {
    const body = "M230 330 Q480 290 730 330 Q760 520 730 720 Q480 760 230 720 Q200 520 230 330 Z";
    const crimp = (y: number) =>
      path(
        `M222 ${y} ${times(13, (index) => `L${242 + index * 40} ${y - 18} L${262 + index * 40 - 2} ${y} `)} V${y + 46} H222 Z`,
        sheet.barrel(shade(color, -0.14)),
      );
    return at(
      0,
      20,
      sheet.shadow(480, 790, 330, 44) +
        crimp(290) +
        at(0, 1050, crimp(290), 0, 1, -1) +
        path(body, sheet.barrel(color)) +
        within(
          sheet.clip(`<path d="${body}"/>`),
          path("M160 640 Q330 480 520 600 T820 500 V800 H160 Z", swirl) +
            path("M160 690 Q330 540 520 650 T820 560", "none", 'stroke="#fff3c4" stroke-width="14"'),
        ) +
        path(
          "M262 360 Q244 520 262 690",
          "none",
          'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity="0.35"',
        ) +
        circle(480, 500, 148, "#fffaf0") +
        circle(480, 500, 136, "none", `stroke="${swirl}" stroke-width="7"`) +
        at(480, 500, icon(sheet), 0, 2.3 * iconScale),
    );
  };
}

/** A bowl of noodles, for labels. */
export const noodleBowl: Piece = (sheet) =>
  times(5, (index) =>
    line(
      `M${-38 + index * 4} ${-6 - index * 2} q14 -${18 + index * 3} 28 0 t28 0 t14 ${4 + index}`,
      index % 2 ? "#f2c64a" : "#e0a52c",
      6,
    ),
  ) +
  circle(14, -16, 11, "#fffdf4") +
  circle(14, -16, 5.5, "#f29a2c") +
  path("M-48 0 H48 Q44 42 12 46 H-12 Q-44 42 -48 0 Z", sheet.barrel("#d9302a")) +
  line("M26 -8 L54 -44 M36 -4 L60 -36", "#8a5a2c", 5);

/** A glass of milk, for labels. */
export const milkGlass: Piece = (sheet) =>
  path("M-30 -44 H30 L22 44 H-22 Z", "#e3f1f7") +
  path("M-27 -20 Q0 -30 27 -20 L21 42 H-21 Z", sheet.barrel("#ffffff", 0.06)) +
  line("M-20 -36 L-15 30", "#ffffff", 4);

/** A spoon and bowl for baby porridge. */
export const porridge: Piece = (sheet) =>
  path("M-46 -4 H46 Q42 40 12 44 H-12 Q-42 40 -46 -4 Z", sheet.barrel("#f29aa8")) +
  oval(0, -4, 46, 13, "#fff0c4") +
  line("M14 -8 L40 -46", "#6fb5c9", 8) +
  circle(-14, -6, 5, "#f2853c");

/** Sparkling bubbles, for detergent. */
export const suds: Piece = (sheet) =>
  circle(-14, 12, 28, sheet.radial(["#ffffff", "#a8dcf0"])) +
  circle(22, -4, 22, sheet.radial(["#ffffff", "#bfe3f4"])) +
  circle(-6, -26, 15, sheet.radial(["#ffffff", "#bfe3f4"])) +
  path("M34 -42 l5 11 l11 5 l-11 5 l-5 11 l-5 -11 l-11 -5 l11 -5 Z", "#ffd34d");

/** Salt and sugar signs: crystals. */
export const crystals: Piece = () =>
  [
    [-20, 14, 1],
    [18, 16, 1.1],
    [0, -18, 1.2],
  ]
    .map(([x = 0, y = 0, scale = 1]) =>
      at(
        x,
        y,
        path("M0 -24 L20 -12 V12 L0 24 L-20 12 V-12 Z", "#d6ecf5") +
          path("M0 -24 L20 -12 L0 0 L-20 -12 Z", "#ffffff") +
          path("M0 0 L20 -12 V12 L0 24 Z", "#a9cfe0"),
        0,
        scale,
      ),
    )
    .join("");

/** A stalk of sugar cane. */
export const cane: Piece = () =>
  [-18, 0, 18]
    .map(
      (x, index) =>
        line(`M${x - 8} 44 L${x + 8} -40`, index === 1 ? "#b5c95a" : "#8fae3f", 14) +
        line(`M${x - 5} 20 h10 M${x} -6 h10 M${x + 3} -28 h8`, "#5f7f2a", 4),
    )
    .join("");

/** Ears of wheat. */
export const wheat: Piece = (sheet) => at(-12, 0, riceEar(sheet), -14) + at(14, 0, riceEar(sheet), 14, 0.9);

/** The pale purple skin of a sweet potato. */
export const sweetPotato: Piece = tuber("#a8506a");
/** A cup of coffee, for labels. */
export const coffeeSign: Piece = (sheet: Sheet) =>
  path("M-38 -20 H26 Q28 32 -2 40 H-12 Q-40 32 -38 -20 Z", sheet.barrel("#d9483b")) +
  oval(-6, -20, 32, 10, "#3a1f10") +
  line("M26 -10 q24 0 18 20 q-6 12 -22 10", "#d9483b", 8) +
  line("M-16 -34 q-8 -8 0 -16 M2 -34 q-8 -8 0 -16", "#8a6a4a", 4);
