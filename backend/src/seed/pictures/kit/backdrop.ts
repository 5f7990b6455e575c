import type { Sheet } from "./sheet";
import { box, circle, line, oval, path, shade, times } from "./svg";

const MOODS = {
  sun: { wall: "#fde9b8", table: "#f3bf6a" },
  peach: { wall: "#fddcc4", table: "#ee9f76" },
  cream: { wall: "#fbf0d9", table: "#e2bd8a" },
  mint: { wall: "#d9f0dc", table: "#8fc79a" },
  sky: { wall: "#d6ecf5", table: "#8cbfd6" },
  blush: { wall: "#fbdfe0", table: "#e79aa0" },
  sage: { wall: "#e7edcf", table: "#b4c183" },
  lilac: { wall: "#e8def3", table: "#b79bd3" },
  sand: { wall: "#f4e3cb", table: "#cf9f6d" },
  aqua: { wall: "#d0efe9", table: "#7cc4b6" },
} as const;

/** The colours of wall and table behind a subject. */
export type Mood = keyof typeof MOODS;

/** A wall with a quiet pattern and a table that ends at the lower edge of a 960 sheet. */
export function backdrop(sheet: Sheet, mood: Mood): string {
  const { wall, table } = MOODS[mood];
  const decor = sheet.pick([sunDisc, archWindow, softDots, rays]);
  const wallFill = sheet.radial([shade(wall, 0.55), wall, shade(wall, -0.07)], 0.95);
  return (
    box(0, 0, 960, 960, 0, wallFill) + decor(sheet, shade(wall, 0.55), shade(wall, -0.08)) + tableTop(sheet, table)
  );
}

function tableTop(sheet: Sheet, color: string): string {
  const edge = sheet.between(645, 675);
  const rise = sheet.between(-14, 14);
  const outline = `M0 ${edge + rise} Q480 ${edge - 34} 960 ${edge - rise} V960 H0 Z`;
  const top = path(outline, sheet.linear([shade(color, 0.3), color, shade(color, -0.12)]));
  const cloth = sheet.pick([planks, stitches, plain]);
  return top + cloth(color, edge);
}

function planks(color: string, edge: number): string {
  const dark = shade(color, -0.16);
  return times(3, (row) =>
    line(
      `M0 ${edge + 90 + row * 95} Q480 ${edge + 66 + row * 95} 960 ${edge + 90 + row * 95}`,
      dark,
      3,
      'opacity="0.35"',
    ),
  );
}

function stitches(color: string, edge: number): string {
  const light = shade(color, 0.45);
  return line(`M0 ${edge + 40} Q480 ${edge + 8} 960 ${edge + 40}`, light, 5, 'stroke-dasharray="22 20" opacity="0.7"');
}

function plain(): string {
  return "";
}

function sunDisc(sheet: Sheet, light: string): string {
  return circle(480 + sheet.between(-60, 60), 430, 350, light, 'opacity="0.75"');
}

function archWindow(_sheet: Sheet, light: string, dark: string): string {
  const arch = path("M180 960 V430 A300 300 0 0 1 780 430 V960 Z", light, 'opacity="0.8"');
  return arch + line("M150 960 V430 A330 330 0 0 1 810 430 V960", dark, 5, 'opacity="0.7"');
}

function softDots(sheet: Sheet, light: string): string {
  const dots = times(30, (index) => {
    const x = (index % 6) * 170 + (Math.floor(index / 6) % 2) * 85 + 20;
    return circle(x, 60 + Math.floor(index / 6) * 125, sheet.between(10, 15), light, 'opacity="0.8"');
  });
  return dots + oval(480, 470, 330, 320, light, 'opacity="0.55"');
}

function rays(_sheet: Sheet, light: string): string {
  const wedges = times(12, (index) => {
    const from = (index * Math.PI) / 6;
    const to = from + Math.PI / 12;
    const corner = (angle: number) =>
      `${Math.round(480 + Math.cos(angle) * 900)} ${Math.round(470 + Math.sin(angle) * 900)}`;
    return path(`M480 470 L${corner(from)} L${corner(to)} Z`, light, 'opacity="0.38"');
  });
  return wedges + circle(480, 450, 320, light, 'opacity="0.6"');
}
