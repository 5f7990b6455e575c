import type { Sheet } from "../kit/sheet";
import { circle, line, oval, path, shade } from "../kit/svg";

/** Clothes and colours of a drawn person; `veil` null means uncovered hair. */
interface Look {
  readonly top: string;
  readonly veil: string | null;
  readonly skin: string;
}

/** Head and shoulders, about 160 units tall, chin at the origin. */
export function person(sheet: Sheet, look: Look): string {
  const shoulders = path("M-78 100 Q-76 16 -26 2 H26 Q76 16 78 100 Z", sheet.barrel(look.top, 0.12));
  const face = path("M-36 -38 Q-36 -84 0 -86 Q36 -84 36 -38 Q34 8 0 10 Q-34 8 -36 -38 Z", sheet.ball(look.skin, 0.1));
  const smile =
    circle(-13, -38, 4, "#2f2018") +
    circle(13, -38, 4, "#2f2018") +
    line("M-12 -16 Q0 -5 12 -16", "#9a4a3a", 4.5) +
    circle(-23, -24, 7, "#ef8f7a", 'opacity="0.45"') +
    circle(23, -24, 7, "#ef8f7a", 'opacity="0.45"');
  if (look.veil === null) {
    const hair = path(
      "M-42 -36 Q-50 -104 0 -106 Q50 -104 42 -36 Q38 -66 20 -74 Q-14 -66 -34 -70 Q-40 -56 -42 -36 Z",
      "#2a211d",
    );
    return shoulders + path("M-14 -4 H14 V8 Q0 20 -14 8 Z", shade(look.skin, -0.1)) + face + hair + smile;
  }
  const veilBack = path(
    "M-52 -34 Q-54 -108 0 -110 Q54 -108 52 -34 Q58 20 66 58 Q0 92 -66 58 Q-58 20 -52 -34 Z",
    sheet.barrel(look.veil, 0.12),
  );
  const veilFront = path("M-38 -30 Q-40 -86 0 -90 Q40 -86 38 -30 Q34 6 0 18 Q-34 6 -38 -30 Z", look.skin);
  return (
    shoulders +
    veilBack +
    veilFront +
    smile +
    line("M-34 -4 Q0 40 34 -4", shade(look.veil, -0.2), 5, 'opacity="0.7"') +
    oval(20, 26, 5, 5, "#f2c23f")
  );
}

/** A standing shopper, feet near y = 220. */
export function shopper(sheet: Sheet, look: Look, skirt: string): string {
  const legs = path("M-58 90 H58 L66 206 Q0 222 -66 206 Z", sheet.barrel(skirt, 0.14));
  const arm =
    line("M-66 52 Q-92 96 -70 132 M66 52 Q96 90 84 126", look.top, 26) +
    circle(-68, 136, 13, look.skin) +
    circle(84, 132, 13, look.skin);
  return sheet.shadow(0, 216, 86, 14) + legs + arm + person(sheet, look);
}
