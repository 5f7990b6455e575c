import { badge } from "./containers";
import type { Draw, Piece, Sheet } from "./sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "./svg";

/** A bottle or flask: its liquid, cap, label and the sign on the label. */
interface Flask {
  readonly liquid: string;
  readonly cap: string;
  readonly label: string;
  readonly icon: Piece;
}

const BOTTLES = {
  tall: "M424 236 H536 V318 Q540 372 600 420 Q634 450 634 510 V760 Q634 814 578 816 H382 Q326 814 326 760 V510 Q326 450 360 420 Q420 372 424 318 Z",
  round:
    "M410 268 H550 V330 Q640 372 668 470 Q694 600 662 740 Q642 812 560 816 H400 Q318 812 298 740 Q266 600 292 470 Q320 372 410 330 Z",
  stout: "M384 300 H576 V340 Q650 356 654 430 V748 Q654 814 590 816 H370 Q306 814 306 748 V430 Q310 356 384 340 Z",
} as const;

/** A bottle with liquid, cap and round label; `beside` draws companions on the table. */
export function bottle(shape: keyof typeof BOTTLES, flask: Flask, beside: Draw = () => ""): Draw {
  return (sheet) => {
    const outline = BOTTLES[shape];
    const capTop = { tall: 158, round: 186, stout: 216 }[shape];
    const capWide = { tall: 136, round: 172, stout: 236 }[shape];
    const capHigh = { tall: 92, round: 94, stout: 98 }[shape];
    return (
      sheet.shadow(480, 816, 270, 40) +
      path(outline, sheet.barrel(flask.liquid, 0.2)) +
      within(
        sheet.clip(`<path d="${outline}"/>`),
        path("M280 300 H680 V418 Q480 448 280 418 Z", "#ffffff", 'opacity="0.16"'),
      ) +
      path("M356 452 Q344 600 356 770 Q372 790 376 760 Q366 600 386 440 Z", "#ffffff", 'opacity="0.42"') +
      box(480 - capWide / 2, capTop, capWide, capHigh, 18, sheet.barrel(flask.cap)) +
      box(480 - capWide / 2, capTop + capHigh - 20, capWide, 12, 4, shade(flask.cap, -0.25), 'opacity="0.6"') +
      paperLabel(sheet, shape, flask) +
      beside(sheet)
    );
  };
}

function paperLabel(sheet: Sheet, shape: keyof typeof BOTTLES, flask: Flask): string {
  const half = { tall: 154, round: 176, stout: 174 }[shape];
  const left = 480 - half;
  const right = 480 + half;
  const paper = `M${left} 510 Q480 528 ${right} 510 V724 Q480 744 ${left} 724 Z`;
  const hem = (y: number) => `M${left} ${y} Q480 ${y + 18} ${right} ${y} v20 Q480 ${y + 38} ${left} ${y + 20} Z`;
  return (
    path(paper, sheet.barrel(flask.label, 0.08)) +
    path(hem(510), shade(flask.label, -0.28)) +
    path(hem(704), shade(flask.label, -0.28)) +
    badge(480, 626, 86, flask.label, flask.icon(sheet))
  );
}

/** A burlap sack, mouth open, filled with grains or powder in the colour given. */
export function openSack(cloth: string, filling: string, icon: Piece, grain?: Piece): Draw {
  return (sheet) => {
    const body = "M250 420 Q214 640 246 770 Q260 822 330 818 Q480 832 630 818 Q700 822 714 770 Q746 640 710 420 Z";
    const mound = "M262 410 Q330 250 480 238 Q630 250 698 410 Q590 452 480 450 Q370 452 262 410 Z";
    const specks = times(70, () =>
      oval(
        sheet.between(280, 680),
        sheet.between(262, 430),
        8,
        4,
        shade(filling, sheet.between(-0.2, 0.35)),
        `transform="rotate(${sheet.between(-40, 40)} 480 380)"`,
      ),
    );
    const grains = grain
      ? times(34, () => at(sheet.between(290, 670), sheet.between(290, 430), grain(sheet), sheet.between(0, 180), 0.55))
      : specks;
    return (
      sheet.shadow(480, 818, 340, 46) +
      path(mound, sheet.ball(filling, 0.16)) +
      within(sheet.clip(`<path d="${mound}"/>`), grains) +
      path(body, sheet.barrel(cloth)) +
      weave(sheet, body, cloth) +
      path(
        "M238 398 Q360 462 480 460 Q600 462 722 398 Q738 420 726 446 Q600 506 480 504 Q360 506 234 446 Q222 420 238 398 Z",
        sheet.barrel(shade(cloth, 0.16)),
      ) +
      badge(480, 650, 108, shade(cloth, -0.35), icon(sheet))
    );
  };
}

function weave(sheet: Sheet, body: string, cloth: string): string {
  const threads =
    times(22, (index) => line(`M200 ${430 + index * 18} H760`, shade(cloth, -0.28), 2)) +
    times(26, (index) => line(`M${230 + index * 20} 420 V830`, shade(cloth, 0.3), 2));
  return within(sheet.clip(`<path d="${body}"/>`), `<g opacity="0.3">${threads}</g>`);
}

/** A sewn, closed sack lying upright: rice, fertiliser, potting mix. */
export function closedSack(color: string, stripe: string, icon: Piece, beside: Draw = () => ""): Draw {
  return (sheet) => {
    const body =
      "M262 196 Q480 176 698 196 Q742 330 730 500 Q748 680 724 790 Q700 826 640 818 Q480 832 320 818 Q260 826 236 790 Q212 680 230 500 Q218 330 262 196 Z";
    const clip = sheet.clip(`<path d="${body}"/>`);
    return (
      sheet.shadow(480, 820, 340, 46) +
      path(body, sheet.barrel(color)) +
      within(
        clip,
        path(
          "M200 300 H760 V366 Q480 390 200 366 Z M200 690 Q480 714 760 690 V752 Q480 776 200 752 Z",
          stripe,
          'opacity="0.92"',
        ),
      ) +
      path("M258 190 Q480 170 702 190 L706 226 Q480 206 254 226 Z", shade(color, -0.14)) +
      line("M270 210 Q480 190 690 210", "#fffaf0", 5, 'stroke-dasharray="16 10"') +
      line("M300 300 Q284 520 300 760", "#ffffff", 22, 'opacity="0.28"') +
      line("M640 420 Q662 480 650 560 M330 600 Q350 640 344 690", shade(color, -0.25), 6, 'opacity="0.35"') +
      badge(480, 530, 132, stripe, icon(sheet)) +
      beside(sheet)
    );
  };
}

/** A banana leaf on the table to lay food on. */
export function leafMat(sheet: Sheet, y = 760): string {
  return (
    sheet.shadow(480, y + 30, 390, 60) +
    path(
      `M100 ${y} Q220 ${y - 110} 520 ${y - 96} Q800 ${y - 84} 870 ${y - 10} Q780 ${y + 84} 480 ${y + 82} Q200 ${y + 84} 100 ${y} Z`,
      sheet.linear(["#7fbf5e", "#5ba548", "#3f8a3a"]),
    ) +
    line(`M110 ${y} Q480 ${y - 20} 862 ${y - 10}`, "#a9d98a", 8) +
    times(13, (index) =>
      line(
        `M${170 + index * 52} ${y - 8} q26 -36 22 -72 M${170 + index * 52} ${y - 2} q30 34 30 62`,
        "#3c7f38",
        2.5,
        'opacity="0.45"',
      ),
    )
  );
}

/** A white plate seen from the front. */
export function plate(sheet: Sheet, rim = "#e8a03f", y = 740): string {
  return (
    sheet.shadow(480, y + 62, 380, 54) +
    oval(480, y + 14, 370, 84, shade("#f3ece0", -0.12)) +
    oval(480, y, 370, 84, sheet.linear(["#ffffff", "#f4eee2"])) +
    oval(480, y, 340, 72, "none", `stroke="${rim}" stroke-width="7"`) +
    oval(480, y + 4, 272, 52, "#ece4d5")
  );
}

/** A deep bowl; draw its filling first so that it rises behind the rim. */
export function bowl(sheet: Sheet, color: string, filling: string): string {
  return (
    sheet.shadow(480, 812, 290, 44) +
    oval(480, 520, 320, 92, shade(color, -0.22)) +
    filling +
    path("M160 520 Q200 760 380 800 H580 Q760 760 800 520 Q740 612 480 614 Q220 612 160 520 Z", sheet.barrel(color)) +
    line("M214 610 Q260 730 380 776", "#ffffff", 16, 'opacity="0.35"') +
    path(
      "M176 566 Q260 650 480 652 Q700 650 784 566 L776 596 Q690 678 480 680 Q270 678 184 596 Z",
      shade(color, 0.3),
      'opacity="0.7"',
    )
  );
}

/** A cardboard box with a lid line and a round sign. */
export function carton(color: string, stripe: string, icon: Piece, beside: Draw = () => ""): Draw {
  return (sheet) =>
    sheet.shadow(490, 818, 330, 44) +
    path("M640 250 L726 216 V762 L640 816 Z", sheet.linear([shade(color, -0.2), shade(color, -0.36)])) +
    path("M262 250 L352 216 H726 L640 250 Z", shade(color, 0.3)) +
    box(262, 250, 378, 566, 6, sheet.linear([shade(color, 0.1), color, shade(color, -0.1)], "slant")) +
    path("M262 620 Q360 560 450 600 T640 570 V816 H262 Z", stripe) +
    path("M640 570 L726 520 V762 L640 816 Z", shade(stripe, -0.25)) +
    box(290, 276, 14, 500, 7, "#ffffff", 'opacity="0.28"') +
    badge(451, 450, 136, stripe, icon(sheet)) +
    beside(sheet);
}

/** A tin with a paper wrap. */
export function tin(color: string, wrap: string, icon: Piece): Draw {
  return (sheet) =>
    sheet.shadow(480, 812, 270, 44) +
    path(
      "M290 300 V760 A190 52 0 0 0 670 760 V300 Z",
      sheet.linear(["#8f979c", "#eef1f2", "#c3c9cc", "#aab2b6", "#7c858a"], "across"),
    ) +
    path("M290 352 A190 52 0 0 0 670 352 V724 A190 52 0 0 1 290 724 Z", sheet.barrel(color)) +
    path("M290 600 Q380 560 480 620 T670 600 V724 A190 52 0 0 1 290 724 Z", sheet.barrel(wrap)) +
    oval(480, 300, 190, 52, sheet.linear(["#f4f6f7", "#b9c1c5"])) +
    oval(480, 302, 160, 40, "none", 'stroke="#8d969b" stroke-width="5"') +
    line("M440 296 q40 -22 80 0", "#858e93", 9) +
    box(330, 400, 18, 330, 9, "#ffffff", 'opacity="0.35"') +
    badge(480, 520, 116, wrap, icon(sheet));
}

/** A steaming cup on a saucer. */
export function cup(sheet: Sheet, x: number, y: number, scale: number, drink: string, ware = "#fff8ec"): string {
  const steam = line("M-30 -118 q-16 -26 0 -50 t0 -48 M30 -118 q-16 -26 0 -50 t0 -48", "#ffffff", 9, 'opacity="0.75"');
  return at(
    x,
    y,
    sheet.shadow(0, 66, 170, 28) +
      oval(0, 56, 160, 30, sheet.linear([ware, shade(ware, -0.16)])) +
      line("M98 -50 q66 -6 58 38 q-8 40 -72 40", shade(ware, -0.1), 20) +
      path("M-106 -78 Q-100 50 -44 56 H44 Q100 50 106 -78 Z", sheet.barrel(ware, 0.12)) +
      oval(0, -78, 106, 26, shade(ware, -0.08)) +
      oval(0, -74, 92, 20, drink) +
      steam,
    0,
    scale,
  );
}

/** A round disc of grain or powder on the table: a little heap. */
export function littleHeap(sheet: Sheet, x: number, y: number, color: string): string {
  return (
    sheet.shadow(x, y + 34, 110, 20) +
    path(
      `M${x - 100} ${y + 36} Q${x - 50} ${y - 40} ${x} ${y - 44} Q${x + 50} ${y - 40} ${x + 100} ${y + 36} Q${x} ${y + 54} ${x - 100} ${y + 36} Z`,
      sheet.ball(color, 0.2),
    ) +
    circle(x - 20, y - 8, 7, shade(color, 0.4), 'opacity="0.7"')
  );
}

/** Flat dishes lifted towards the middle of the sheet. */
export function raised(content: string): string {
  return at(0, -64, content);
}
