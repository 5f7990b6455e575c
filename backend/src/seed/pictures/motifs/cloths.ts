import type { Draw } from "../kit/sheet";
import { at, box, circle, line, oval, path, times, within } from "../kit/svg";
import { onHanger } from "./hanger";
import type { Recipe } from "./recipe";
import type { Cloth } from "./textiles";
import {
  baduyStripes,
  bambooBatik,
  coastalBatik,
  ecoprint,
  foldedCloth,
  hangingShawl,
  ikat,
  siger,
  sigerBatik,
  tapis,
  waveBatik,
} from "./textiles";

const DRESS =
  "M400 220 Q480 276 560 220 L650 262 L700 400 L618 430 L606 400 L680 820 Q480 850 280 820 L354 400 L342 430 L260 400 L310 262 Z";

const KEBAYA =
  "M400 220 L480 330 L560 220 L650 256 L740 560 L664 580 L610 420 L630 700 Q560 760 480 690 Q400 760 330 700 L350 420 L296 580 L220 560 L310 256 Z";

const cap: Draw = (sheet) => {
  const body = "M268 400 Q480 330 692 400 L744 700 Q480 780 216 700 Z";
  return (
    sheet.shadow(480, 760, 320, 46) +
    within(
      sheet.clip(`<path d="${body}"/>`),
      box(200, 330, 560, 460, 0, sheet.barrel("#22222a", 0.3)) + at(200, 580, tapis("#2a2028")(sheet, 580, 130)),
    ) +
    oval(480, 398, 212, 40, "#34343e") +
    path("M300 396 Q480 340 660 396", "none", 'stroke="#55555f" stroke-width="10" stroke-linecap="round"') +
    siger(sheet, 480, 520, 1.6)
  );
};

const wallet: Draw = (sheet) => {
  const front = "M180 420 H740 Q780 424 780 470 V720 Q776 766 730 768 H190 Q146 766 144 720 V460 Q146 424 180 420 Z";
  return (
    sheet.shadow(470, 776, 360, 46) +
    path("M200 400 L240 330 H760 Q800 334 800 380 V680 H740 V420 Z", "#5a2a1c") +
    within(sheet.clip(`<path d="${front}"/>`), at(140, 418, tapis("#5a1a28")(sheet, 650, 360))) +
    path("M144 560 H780 V600 H144 Z", "#3a1018", 'opacity="0.5"') +
    box(650, 540, 150, 84, 30, sheet.barrel("#7a2f22")) +
    circle(706, 582, 24, sheet.ball("#f0c45a", 0.3)) +
    line("M170 446 H756 M170 744 H756", "#f7e2a8", 4, 'stroke-dasharray="14 10"')
  );
};

const kebayaLace: Cloth = (_sheet, width, height) =>
  box(0, 0, width, height, 0, "#c9485f") +
  times(Math.ceil((width / 60) * (height / 60)), (index) =>
    at(
      (index % 11) * 60 + 20,
      Math.floor(index / 11) * 60 + 20,
      circle(0, 0, 19, "none", 'stroke="#f7c9cf" stroke-width="6"') + line("M-10 0 Q0 -18 10 0 T30 0", "#f4dfa0", 5),
    ),
  );

/** Batik, tapis and woven cloth. */
export const clothRecipes: readonly Recipe[] = [
  { match: /kain tapis/, mood: "sand", draw: foldedCloth(tapis("#5a1a28"), "#7a2a34") },
  { match: /selendang tapis/, mood: "blush", draw: hangingShawl(tapis("#1f2a4a"), "#e9bd4d") },
  { match: /peci/, mood: "sun", draw: cap },
  { match: /dompet/, mood: "mint", draw: wallet },
  {
    match: /kebaya/,
    mood: "blush",
    draw: onHanger(KEBAYA, kebayaLace, () => line("M400 226 L480 336 L560 226", "#f4dfa0", 10)),
  },
  { match: /siger/, mood: "peach", draw: foldedCloth(sigerBatik, "#8f3424") },
  { match: /bambu/, mood: "mint", draw: foldedCloth(bambooBatik, "#2f6f56") },
  { match: /pekalongan/, mood: "sky", draw: foldedCloth(coastalBatik, "#2f6aa8") },
  { match: /daster/, mood: "sun", draw: onHanger(DRESS, waveBatik("#2f7f7a", "#f2d27a")) },
  { match: /ntt|ikat/, mood: "cream", draw: hangingShawl(ikat, "#e8b45a") },
  { match: /baduy/, mood: "sage", draw: hangingShawl(baduyStripes, "#f1ece0") },
  { match: /ecoprint/, mood: "sage", draw: hangingShawl(ecoprint, "#a8805a") },
  { match: /./, mood: "cream", draw: foldedCloth(waveBatik("#6b3a1f", "#f0cf8a"), "#8a5230") },
];
