import type { Draw, Piece, Sheet } from "./sheet";
import { at, box, circle, line, oval, path, shade, times, within } from "./svg";

/** What a pack shows: its colours, what is inside and the sign on its label. */
interface Pack {
  readonly color: string;
  readonly label: string;
  readonly piece: Piece;
  readonly icon?: Piece;
  /** How large the pieces are drawn; 1 is about 80 units wide. */
  readonly size?: number;
  readonly loose?: number;
}

/** Fills a rectangle with pieces in uneven rows. */
export function heap(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  piece: Piece,
  size: number,
): string {
  const step = 50 * size;
  const columns = Math.ceil(width / step) + 1;
  const rows = Math.ceil(height / step) + 1;
  return times(columns * rows, (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const px = x + column * step + (row % 2) * step * 0.5 + sheet.between(-8, 8) * size;
    const py = y + row * step + sheet.between(-8, 8) * size;
    return at(px, py, piece(sheet), sheet.between(-180, 180), size);
  });
}

/** A few pieces lying in front of the pack. */
function looseRow(sheet: Sheet, piece: Piece, count: number, size: number, y = 812): string {
  const gap = 620 / Math.max(1, count);
  return times(count, (index) => {
    const x = 170 + gap * (index + 0.5) + sheet.between(-22, 22);
    const py = y + sheet.between(-14, 26);
    return (
      sheet.shadow(x + 6, py + 30 * size, 58 * size, 14 * size) + at(x, py, piece(sheet), sheet.between(-35, 35), size)
    );
  });
}

/** A round paper label with its sign. */
export function badge(x: number, y: number, radius: number, color: string, icon: string): string {
  return (
    circle(x, y, radius, "#fffaf0") +
    circle(x, y, radius - 9, "none", `stroke="${color}" stroke-width="5"`) +
    at(x, y, icon, 0, radius / 64)
  );
}

/** A stand-up pouch with a window onto its contents. */
export function pouch(pack: Pack): Draw {
  return (sheet) => {
    const size = pack.size ?? 1.35;
    const body =
      "M276 178 Q480 166 684 178 Q700 330 706 520 Q712 690 722 766 Q726 812 660 818 Q480 834 300 818 Q234 812 238 766 Q248 690 254 520 Q260 330 276 178 Z";
    const opening = sheet.pick([
      "M322 600 Q480 520 638 600 Q652 700 640 752 Q480 778 320 752 Q308 700 322 600 Z",
      "M312 640 A168 128 0 0 1 648 640 Q650 730 622 756 Q480 776 338 756 Q310 730 312 640 Z",
      "M318 560 Q400 610 480 570 Q560 530 642 572 Q656 700 640 752 Q480 778 320 752 Q304 700 318 560 Z",
    ]);
    const inside = sheet.clip(`<path d="${opening}"/>`);
    const contents =
      path(opening, shade(pack.color, -0.45)) + within(inside, heap(sheet, 300, 540, 360, 240, pack.piece, size));
    return (
      sheet.shadow(480, 818, 330, 46) +
      path(body, sheet.barrel(pack.color)) +
      band(sheet, pack) +
      contents +
      line(opening, shade(pack.label, 0.25), 9, 'opacity="0.95"') +
      path("M300 240 Q280 480 292 780 Q312 800 318 780 Q302 500 326 236 Z", "#ffffff", 'opacity="0.22"') +
      seal(sheet, pack.color) +
      looseRow(sheet, pack.piece, pack.loose ?? 4, size)
    );
  };
}

function band(sheet: Sheet, pack: Pack): string {
  const icon = (pack.icon ?? pack.piece)(sheet);
  const shape = sheet.pick([
    "M262 330 Q480 306 698 330 L702 470 Q480 500 258 470 Z",
    "M271 240 Q480 228 689 240 L698 400 Q590 470 480 440 Q370 410 260 452 Z",
    "M271 240 Q480 228 689 240 L696 360 Q480 540 262 360 Z",
    "M338 234 L622 234 L640 470 Q480 560 320 470 Z",
  ]);
  return path(shape, sheet.barrel(pack.label, 0.1)) + badge(480, 386, 112, pack.label, icon);
}

function seal(sheet: Sheet, color: string): string {
  const strip = path("M276 178 Q480 166 684 178 L688 236 Q480 224 272 236 Z", sheet.barrel(shade(color, -0.12)));
  const ribs = times(20, (index) => line(`M${288 + index * 20} ${182} v44`, shade(color, -0.3), 3, 'opacity="0.35"'));
  return strip + ribs + oval(480, 203, 26, 11, shade(color, -0.5), 'opacity="0.55"');
}

/** A clear bag full of goods under a printed cardboard header. */
export function clearBag(pack: Pack): Draw {
  return (sheet) => {
    const size = pack.size ?? 1.35;
    const body =
      "M270 300 Q250 420 236 560 Q222 720 250 790 Q270 822 330 816 Q480 832 630 816 Q690 822 710 790 Q738 720 724 560 Q710 420 690 300 Z";
    const inside = sheet.clip(`<path d="${body}"/>`);
    const icon = (pack.icon ?? pack.piece)(sheet);
    return (
      sheet.shadow(480, 818, 320, 44) +
      path(body, sheet.linear(["#fffdf6", shade(pack.color, 0.35)])) +
      within(inside, heap(sheet, 236, 350, 490, 480, pack.piece, size)) +
      path(body, "#ffffff", 'opacity="0.14"') +
      path("M292 340 Q262 560 280 760 Q300 780 304 740 Q290 540 326 340 Z", "#ffffff", 'opacity="0.6"') +
      path("M662 360 Q690 560 676 720 Q664 736 664 700 Q672 540 640 360 Z", "#ffffff", 'opacity="0.4"') +
      path("M252 168 Q480 156 708 168 L716 336 Q480 352 244 336 Z", sheet.barrel(pack.color, 0.1)) +
      path("M248 306 Q480 322 712 306 L716 336 Q480 352 244 336 Z", pack.label) +
      line("M400 188 h30 M530 188 h30", "#e8e4da", 6) +
      badge(480, 268, 84, pack.label, icon) +
      looseRow(sheet, pack.piece, pack.loose ?? 3, size)
    );
  };
}

/** A wide jar with a screw lid: cookies, nuts, sticks. */
export function jar(pack: Pack): Draw {
  return (sheet) => {
    const size = pack.size ?? 1.35;
    const glass =
      "M292 290 Q262 310 258 370 L252 740 Q252 812 330 816 Q480 830 630 816 Q708 812 708 740 L702 370 Q698 310 668 290 Z";
    const inside = sheet.clip(`<path d="${glass}"/>`);
    const icon = (pack.icon ?? pack.piece)(sheet);
    return (
      sheet.shadow(480, 816, 320, 46) +
      path(glass, sheet.linear([shade(pack.color, 0.3), shade(pack.color, -0.12)])) +
      within(inside, heap(sheet, 256, 330, 460, 480, pack.piece, size)) +
      path(glass, "#ffffff", 'opacity="0.12"') +
      path("M284 350 Q270 560 282 760 Q302 790 308 750 Q296 560 316 350 Z", "#ffffff", 'opacity="0.65"') +
      line("M676 380 Q684 560 676 740", "#ffffff", 12, 'opacity="0.45"') +
      lid(sheet, pack.label, 262, 176, 436) +
      path("M330 500 Q480 520 630 500 L630 690 Q480 712 330 690 Z", sheet.barrel("#fff6e3", 0.05)) +
      path(
        "M330 500 Q480 520 630 500 V522 Q480 542 330 522 Z M330 668 Q480 690 630 668 V690 Q480 712 330 690 Z",
        pack.label,
      ) +
      at(480, 604, icon, 0, 1.15) +
      looseRow(sheet, pack.piece, pack.loose ?? 3, size)
    );
  };
}

/** A screw lid; x and y name its upper left corner. */
function lid(sheet: Sheet, color: string, x: number, y: number, width: number): string {
  const ribs = times(Math.floor(width / 22), (index) =>
    line(`M${x + 16 + index * 22} ${y + 34} v58`, shade(color, -0.3), 5, 'opacity="0.35"'),
  );
  return (
    box(x, y + 14, width, 96, 26, sheet.barrel(color)) +
    ribs +
    path(`M${x + 14} ${y + 26} Q${x + width / 2} ${y - 16} ${x + width - 14} ${y + 26} Z`, shade(color, 0.18)) +
    box(x + 24, y + 98, width - 48, 16, 8, shade(color, -0.35), 'opacity="0.4"')
  );
}
