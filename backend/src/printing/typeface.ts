import { type Font, openSync } from "fontkit";

export type Weight = "regular" | "bold";

/** Noto Sans under the Open Font License, in the order a letter is looked for. */
const SUBSETS = [
  "noto-sans/files/noto-sans-latin",
  "noto-sans/files/noto-sans-latin-ext",
  "noto-sans-arabic/files/noto-sans-arabic-arabic",
];
const NUMBERS: Record<Weight, number> = { regular: 400, bold: 700 };

const ARABIC = /\p{Script=Arabic}/u;

const opened = new Map<Weight, Face[]>();

/** A font and the file it comes from. */
interface Face {
  font: Font;
  file: string;
}

/** A stretch of text that one font can write. */
export interface Run extends Face {
  text: string;
}

/** Splits text into runs. Letters no font of ours has, such as emoji, are left out rather than printed as empty boxes. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize("NFC")) {
    const last = runs.at(-1);
    const face = faceFor(letter, weight, last);
    if (!face) continue;
    if (last?.file === face.file) last.text += letter;
    else runs.push({ font: face.font, file: face.file, text: `${takeSpaceAfter(last)}${letter}` });
  }
  return runs;
}

/** The space after Arabic words belongs to what follows: inside them it would stand at their left, the wrong end. */
function takeSpaceAfter(run: Run | undefined): string {
  if (!run?.text.endsWith(" ") || !ARABIC.test(run.text)) return "";
  run.text = run.text.trimEnd();
  return " ";
}

function faceFor(letter: string, weight: Weight, present: Face | undefined): Face | undefined {
  const point = letter.codePointAt(0) ?? 0;
  const faces = facesOf(weight);
  // A space belongs to the words around it: splitting there would print Arabic words in the wrong order.
  if (letter === " ") return present ?? faces[0];
  return faces.find(({ font }) => font.hasGlyphForCodePoint(point));
}

function facesOf(weight: Weight): Face[] {
  const known = opened.get(weight);
  if (known) return known;
  const faces = SUBSETS.map((subset) => {
    const file = require.resolve(`@fontsource/${subset}-${NUMBERS[weight]}-normal.woff`);
    const font = openSync(file);
    if (font.type !== "WOFF") throw new Error(`${subset} holds no single font`);
    return { font: font as Font, file };
  });
  opened.set(weight, faces);
  return faces;
}
