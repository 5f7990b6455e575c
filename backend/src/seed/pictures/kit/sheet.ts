import { seededRandom } from "../../data/seeded-random";
import { shade } from "./svg";

/** Draws a subject on a 960 by 960 sheet; the ground lies near y = 800. */
export type Draw = (sheet: Sheet) => string;

/** A small thing about 80 units wide around the origin. */
export type Piece = (sheet: Sheet) => string;

const DIRECTIONS = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  across: 'x1="0" y1="0" x2="1" y2="0"',
  slant: 'x1="0" y1="0" x2="1" y2="1"',
} as const;

/** One picture in the making: seeded randomness plus the gradients and clips it needs. */
export class Sheet {
  private readonly random: () => number;
  private readonly definitions: string[] = [];
  private readonly known = new Map<string, string>();

  constructor(seed: string) {
    this.random = seededRandom(seed);
  }

  /** A number from low to high. */
  between(low: number, high: number): number {
    return Math.round((low + (high - low) * this.random()) * 10) / 10;
  }

  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }

  /** A linear gradient through the colours, evenly spaced. */
  linear(colors: readonly string[], direction: keyof typeof DIRECTIONS = "down"): string {
    return this.define("linearGradient", DIRECTIONS[direction], stops(colors));
  }

  /** A round gradient lit from the upper left; `spread` is its radius as a share of the shape. */
  radial(colors: readonly string[], spread = 0.75): string {
    return this.define("radialGradient", `cx="0.38" cy="0.32" r="${spread}"`, stops(colors));
  }

  /** The roundness of a tin or a bag: dark edges, light left of the middle. */
  barrel(color: string, depth = 0.16): string {
    const edge = shade(color, -depth);
    return this.linear([edge, shade(color, depth * 0.8), color, color, shade(color, -depth * 1.3)], "across");
  }

  /** A ball: light above left, dark below right. */
  ball(color: string, depth = 0.25): string {
    return this.radial([shade(color, depth * 1.3), color, shade(color, -depth)]);
  }

  /** A clip reference for `within`. */
  clip(shape: string): string {
    return this.define("clipPath", "", shape);
  }

  /** A soft shadow on the ground. */
  shadow(x: number, y: number, rx: number, ry = rx * 0.16): string {
    const fill = this.define(
      "radialGradient",
      'cx="0.5" cy="0.5" r="0.5"',
      '<stop offset="0" stop-color="#4a2c12" stop-opacity="0.42"/><stop offset="0.55" stop-color="#4a2c12" stop-opacity="0.2"/><stop offset="1" stop-color="#4a2c12" stop-opacity="0"/>',
    );
    return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
  }

  /** The whole picture with everything it refers to. */
  render(width: number, height: number, content: string): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${this.definitions.join("")}</defs>${content}</svg>`;
  }

  private define(element: string, attributes: string, content: string): string {
    const text = `${element} ${attributes} ${content}`;
    const id = this.known.get(text) ?? `d${this.known.size}`;
    if (!this.known.has(text)) {
      this.known.set(text, id);
      this.definitions.push(`<${element} id="${id}" ${attributes}>${content}</${element}>`);
    }
    return `url(#${id})`;
  }
}

function stops(colors: readonly string[]): string {
  const last = Math.max(1, colors.length - 1);
  return colors
    .map((color, index) => `<stop offset="${Math.round((index / last) * 100) / 100}" stop-color="${color}"/>`)
    .join("");
}
