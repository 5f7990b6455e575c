import QRCode from "qrcode";
import { linesOf, type PlacedLine, type Setting, widthOf } from "./lines";

/** Something on a sheet; lengths in points (1/72 inch) from the top left. */
export type Mark =
  | { kind: "path"; path: string; color: string }
  | ({ kind: "text"; color: string } & PlacedLine)
  | { kind: "picture"; jpeg: Buffer; x: number; y: number; width: number; height: number };

export const A4 = { width: 595, height: 842 } as const;
export const A5 = { width: 420, height: 595 } as const;
export const A6 = { width: 298, height: 420 } as const;

export const INK = "#23291f";
export const SOFT = "#5a5c4c";
export const LEAF = "#14532d";
export const TURMERIC = "#f2b233";
export const PAPER = "#fbf6ec";
export const WHITE = "#ffffff";

const LINE_HEIGHT = 1.28;
/** Where the base line lies in a line's height. */
const BASE = 0.95;
/** The white border the QR standard asks for. */
const QUIET_MODULES = 4;

interface Place {
  x: number;
  y: number;
}

interface Area extends Place {
  width: number;
  height: number;
}

type TextSetting = Setting & Place & { color?: string; align?: "left" | "center" | "right" };

/** Which part of the free width stands left of a line. */
const SHARE_LEFT = { left: 0, center: 0.5, right: 1 } as const;

/**
 * One page, drawn in order. A PDF carries the letters it uses and a PNG their outlines, so that both look the same on
 * every machine, whatever fonts it has.
 */
export class Sheet {
  readonly marks: Mark[] = [];

  constructor(readonly size: { readonly width: number; readonly height: number }) {}

  fill({ x, y, width, height }: Area, color: string): void {
    this.marks.push({ kind: "path", path: `M${x} ${y}h${width}v${height}h${-width}Z`, color });
  }

  /** A frame of `line` points inside an area. */
  frame(area: Area, color: string, line = 1.5): void {
    const { x, y, width, height } = area;
    this.fill({ x, y, width, height: line }, color);
    this.fill({ x, y: y + height - line, width, height: line }, color);
    this.fill({ x, y, width: line, height }, color);
    this.fill({ x: x + width - line, y, width: line, height }, color);
  }

  picture(jpeg: Buffer, area: Area): void {
    this.marks.push({ kind: "picture", jpeg, ...area });
  }

  /** Writes text below `y` and gives where the next may begin. */
  text(text: string, { x, y, color = INK, align = "left", ...setting }: TextSetting): number {
    const height = setting.size * LINE_HEIGHT;
    const lines = linesOf(text, setting);
    for (const [index, line] of lines.entries()) {
      const free = align === "left" ? 0 : setting.width - widthOf(line, setting);
      const { size, weight = "regular" } = setting;
      const place = { x: x + free * SHARE_LEFT[align], y: y + index * height + size * BASE };
      this.marks.push({ kind: "text", text: line, ...place, size, weight, color });
    }
    return y + lines.length * height;
  }

  /** A QR code on white, `size` points wide with its quiet border. Throws when the content is too long for one. */
  qr(content: string, { x, y, size }: Place & { size: number }): void {
    const { modules } = QRCode.create(content, { errorCorrectionLevel: "M" });
    const module = size / (modules.size + 2 * QUIET_MODULES);
    const at = (index: number) => (index + QUIET_MODULES) * module;
    let path = "";
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) path += `M${x + at(column)} ${y + at(row)}h${module}v${module}h${-module}Z`;
      }
    }
    this.fill({ x, y, width: size, height: size }, WHITE);
    this.marks.push({ kind: "path", path, color: "#000000" });
  }
}
