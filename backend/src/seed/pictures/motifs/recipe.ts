import type { Mood } from "../kit/backdrop";
import type { Draw } from "../kit/sheet";

/** How to draw the first product whose lower-case title matches. */
export interface Recipe {
  readonly match: RegExp;
  readonly mood: Mood;
  readonly draw: Draw;
}
