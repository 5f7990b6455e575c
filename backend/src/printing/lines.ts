import { type Run, runsOf, type Weight } from "./typeface";

/** How text is set; lengths in points (1/72 inch). */
export interface Setting {
  size: number;
  weight?: Weight;
  width: number;
  /** What does not fit ends with an ellipsis. */
  mostLines?: number;
}

/** Longer than any sheet holds; names may have 5,000 letters. */
const MOST_LETTERS = 500;
const ELLIPSIS = "…";

/** Breaks text into lines no wider than the setting allows. Line breaks of the text are kept. */
export function linesOf(text: string, setting: Setting): string[] {
  const { mostLines = Number.POSITIVE_INFINITY } = setting;
  const lines = text
    .slice(0, MOST_LETTERS)
    .split(/\r?\n/)
    .flatMap((paragraph) => wrap(paragraph, setting))
    .filter((line) => line !== "");
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? "", setting)];
}

/** How wide a line becomes, in points. */
export function widthOf(text: string, { size, weight = "regular" }: Pick<Setting, "size" | "weight">): number {
  return runsOf(text, weight).reduce((sum, run) => sum + advanceOf(run, size), 0);
}

/** A line that stands somewhere: `x` is its left edge and `y` its base line, in points from the top left. */
export interface PlacedLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
}

/** The runs of a line, each with its left edge. */
export function placedRunsOf({ text, x, size, weight }: PlacedLine): (Run & { x: number })[] {
  let left = x;
  return runsOf(text, weight).map((run) => {
    const placed = { ...run, x: left };
    left += advanceOf(run, size);
    return placed;
  });
}

/** The outline of a line as an SVG path. */
export function outlineOf(line: PlacedLine): string {
  return placedRunsOf(line)
    .map((run) => runOutline(run, run.x, line.y, line.size))
    .join("");
}

function runOutline({ font, text }: Run, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = x;
  return glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const path = glyph.path.scale(scale, -scale).translate(pen + xOffset * scale, y - yOffset * scale);
      pen += xAdvance * scale;
      return path.toSVG();
    })
    .join("");
}

function advanceOf({ font, text }: Run, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

function wrap(paragraph: string, setting: Setting): string[] {
  const space = widthOf(" ", setting);
  const lines = [""];
  let width = 0;
  for (const word of paragraph.split(/\s+/).flatMap((whole) => breakUp(whole, setting))) {
    const wordWidth = widthOf(word, setting);
    const line = lines.at(-1);
    if (line && width + space + wordWidth <= setting.width) {
      lines[lines.length - 1] = `${line} ${word}`;
      width += space + wordWidth;
    } else {
      lines.push(word);
      width = wordWidth;
    }
  }
  return lines;
}

/** A word wider than a line, in pieces that are not. */
function breakUp(word: string, setting: Setting): string[] {
  if (widthOf(word, setting) <= setting.width) return [word];
  const pieces = [""];
  let width = 0;
  for (const letter of word) {
    const letterWidth = widthOf(letter, setting);
    if (width + letterWidth <= setting.width) {
      pieces[pieces.length - 1] += letter;
      width += letterWidth;
    } else {
      pieces.push(letter);
      width = letterWidth;
    }
  }
  return pieces;
}

function shorten(line: string, setting: Setting): string {
  let letters = [...line];
  while (letters.length > 0 && widthOf(letters.join("") + ELLIPSIS, setting) > setting.width)
    letters = letters.slice(0, -1);
  return letters.join("").trimEnd() + ELLIPSIS;
}
