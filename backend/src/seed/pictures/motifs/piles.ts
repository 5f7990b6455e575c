import { pouch } from "../kit/containers";
import type { Draw, Piece } from "../kit/sheet";
import { at, line, oval, shade, times } from "../kit/svg";
import { leafMat, raised } from "../kit/vessels";

const floss =
  (color: string): Piece =>
  (sheet) =>
    oval(0, 0, 46, 34, shade(color, -0.12)) +
    times(11, () =>
      line(
        `M${sheet.between(-44, -10)} ${sheet.between(-30, 30)} q${sheet.between(10, 30)} ${sheet.between(-24, 24)} ${sheet.between(30, 56)} ${sheet.between(-10, 10)}`,
        sheet.pick([color, shade(color, 0.25), shade(color, -0.25)]),
        6,
      ),
    );

export const flossPack = (color: string, label: string, fibre: string, icon: Piece) =>
  pouch({ color, label, piece: floss(fibre), icon, size: 1.2, loose: 3 });

export const stacked =
  (piece: Piece, scale: number, rows: readonly number[]): Draw =>
  (sheet) =>
    raised(
      leafMat(sheet) +
        rows
          .map((count, row) =>
            times(count, (index) => {
              const x = 480 + (index - (count - 1) / 2) * 100 * scale;
              const y = 720 - row * 58 * scale;
              return (
                sheet.shadow(x, y + 30 * scale, 54 * scale, 12 * scale) +
                at(x, y, piece(sheet), sheet.between(-7, 7), scale)
              );
            }),
          )
          .join(""),
    );
