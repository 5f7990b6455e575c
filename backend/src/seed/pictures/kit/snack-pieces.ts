import type { Piece } from "./sheet";
import { at, box, circle, line, oval, path, shade, times } from "./svg";

/** A thin slice: oval with a rim and a few spots of seasoning. */
export function slice(color: string, spots: string, rx = 44, ry = 34): Piece {
  return (sheet) => {
    const wave = sheet.between(-5, 5);
    return (
      path(
        `M${-rx} 0 Q${-rx} ${-ry - wave} 0 ${-ry} Q${rx + wave} ${-ry} ${rx} 4 Q${rx - wave} ${ry} 0 ${ry} Q${-rx - wave} ${ry - 4} ${-rx} 0 Z`,
        sheet.radial([shade(color, 0.2), color, shade(color, -0.32)], 0.72),
      ) +
      oval(-2, -3, rx * 0.72, ry * 0.68, shade(color, 0.22), 'opacity="0.65"') +
      times(5, () =>
        circle(
          sheet.between(-rx * 0.6, rx * 0.6),
          sheet.between(-ry * 0.6, ry * 0.6),
          sheet.between(2, 5),
          spots,
          'opacity="0.8"',
        ),
      )
    );
  };
}

/** A banana chip with its star of seeds, coated in a second colour on one side. */
export function bananaChip(color: string, coat: string): Piece {
  return (sheet) =>
    oval(0, 0, 46, 34, sheet.ball(color, 0.22)) +
    oval(0, 0, 34, 24, shade(color, 0.22)) +
    times(3, (index) => at(0, 0, oval(11, 0, 9, 3.5, shade(color, -0.3)), index * 120 + 30)) +
    path("M-46 2 Q-44 34 0 34 Q44 34 46 2 Q26 20 8 8 Q-12 -4 -46 2 Z", coat, 'opacity="0.95"') +
    path("M-34 14 Q-22 26 0 26", "none", 'stroke="#ffffff" stroke-width="4" stroke-linecap="round" opacity="0.35"');
}

/** A whole leaf fried in batter. */
export function leafChip(color: string): Piece {
  return (sheet) =>
    path("M0 -48 Q44 -26 34 14 Q22 46 0 50 Q-24 46 -34 14 Q-44 -26 0 -48 Z", "#e3c678") +
    path("M0 -38 Q32 -20 26 12 Q16 36 0 40 Q-18 36 -26 12 Q-32 -20 0 -38 Z", sheet.ball(color, 0.2)) +
    line("M0 -30 V36 M0 -8 L16 -18 M0 -8 L-16 -18 M0 12 L16 2 M0 12 L-16 2", shade(color, -0.25), 3);
}

/** A ring such as klanting or a doughnut. */
export function ring(color: string): Piece {
  return (sheet) =>
    circle(0, 0, 29, "none", `stroke="${shade(color, -0.2)}" stroke-width="25"`) +
    circle(-1, -3, 29, "none", `stroke="${color}" stroke-width="20"`) +
    line(`M-22 -20 Q0 -38 ${sheet.between(16, 24)} -20`, shade(color, 0.4), 6, 'opacity="0.8"');
}

/** A straight fried stick. */
export function stick(color: string, thickness = 22): Piece {
  return (sheet) =>
    box(
      -50,
      -thickness / 2,
      100,
      thickness,
      thickness / 2.4,
      sheet.linear([shade(color, 0.25), color, shade(color, -0.22)]),
    ) + times(3, (index) => circle(-28 + index * 28, sheet.between(-4, 4), 3, shade(color, -0.3)));
}

/** A curly strip: intestine chips, ribbons of dough. */
export function curl(color: string, width = 17): Piece {
  return (sheet) => {
    const bend = sheet.between(14, 28);
    const d = `M-46 ${bend / 2} Q-30 ${-bend - 10} -10 0 T26 0 T48 ${-bend}`;
    return (
      line(d, shade(color, -0.25), width + 4) +
      line(d, color, width) +
      line(d, shade(color, 0.3), width / 4, 'opacity="0.7"')
    );
  };
}

/** A short bent tube of macaroni. */
export function tube(color: string): Piece {
  return () =>
    line("M-30 22 Q-26 -22 26 -20", shade(color, -0.25), 34) +
    line("M-30 20 Q-26 -24 26 -22", color, 28) +
    line("M-36 12 Q-30 -30 22 -30", shade(color, 0.35), 5) +
    oval(30, -22, 9, 15, shade(color, -0.5));
}

/** A puffed cracker with bubbles along its edge. */
export function puff(color: string, char = ""): Piece {
  return (sheet) =>
    times(9, (index) => {
      const angle = (index / 9) * Math.PI * 2;
      return circle(Math.round(Math.cos(angle) * 30), Math.round(Math.sin(angle) * 28), 15, shade(color, -0.2));
    }) +
    circle(0, 0, 36, sheet.radial([shade(color, 0.3), color, shade(color, -0.24)], 0.75)) +
    times(5, () =>
      circle(sheet.between(-24, 24), sheet.between(-24, 24), sheet.between(4, 8), shade(color, 0.4), 'opacity="0.7"'),
    ) +
    (char
      ? times(4, () =>
          circle(sheet.between(-28, 28), sheet.between(-28, 28), sheet.between(3, 7), char, 'opacity="0.55"'),
        )
      : "");
}

/** A disc pressed from grains of rice. */
export function grainDisc(color: string): Piece {
  return (sheet) =>
    circle(0, 0, 42, sheet.ball(shade(color, -0.12), 0.2)) +
    times(24, (index) => {
      const angle = index * 2.4;
      const reach = Math.sqrt(index / 24) * 38;
      return at(
        Math.cos(angle) * reach,
        Math.sin(angle) * reach,
        oval(0, 0, 9, 5, shade(color, sheet.between(0.05, 0.5))),
        index * 50,
      );
    });
}

/** A lacy rempeyek with something baked in. */
export function rempeyek(color: string, topping: Piece): Piece {
  return (sheet) =>
    path("M-46 -8 Q-38 -42 -4 -38 Q34 -44 46 -10 Q52 26 18 38 Q-22 46 -42 24 Z", sheet.ball(color, 0.2)) +
    times(6, () => circle(sheet.between(-34, 34), sheet.between(-26, 26), sheet.between(2, 4), shade(color, 0.5))) +
    times(4, (index) => at(sheet.between(-26, 26), -20 + index * 13, topping(sheet), sheet.between(0, 180), 0.42));
}

/** A peanut half. */
export const peanut: Piece = (sheet) =>
  path(
    "M-38 0 Q-38 -26 -12 -22 Q0 -16 12 -22 Q40 -26 40 0 Q40 26 12 22 Q0 16 -12 22 Q-38 26 -38 0 Z",
    sheet.ball("#d99a55", 0.25),
  ) + line("M-26 -6 Q0 0 28 -6", "#a9672c", 4, 'opacity="0.6"');

/** A small silver fish. */
export const anchovy: Piece = (sheet) =>
  path(
    "M-44 0 Q-10 -16 30 -4 L46 -14 L42 0 L46 14 L30 4 Q-10 16 -44 0 Z",
    sheet.linear(["#8fa3ad", "#e9f0f2", "#c5d2d6"]),
  ) + circle(-32, -2, 3, "#24323a");
