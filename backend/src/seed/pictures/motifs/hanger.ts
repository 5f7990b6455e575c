import type { Draw } from "../kit/sheet";
import { at, box, line, within } from "../kit/svg";
import type { Cloth } from "./textiles";

const hanger =
  line("M480 150 q0 -46 30 -46 q30 2 26 32 q-6 24 -56 44", "#8a6a4a", 12) +
  line("M320 262 Q400 200 480 182 Q560 200 640 262", "#a8794a", 22);

/** A garment on a hanger: outline, cloth and shading. */
export function onHanger(outline: string, cloth: Cloth, details: Draw = () => ""): Draw {
  return (sheet) =>
    sheet.shadow(480, 836, 240, 26) +
    hanger +
    within(
      sheet.clip(`<path d="${outline}"/>`),
      at(160, 190, cloth(sheet, 640, 660)) +
        box(
          160,
          190,
          640,
          660,
          0,
          sheet.linear(["#000000", "#ffffff", "#ffffff", "#000000"], "across"),
          'opacity="0.14"',
        ) +
        line("M420 420 Q400 620 380 830 M540 420 Q560 620 590 830", "#000000", 8, 'opacity="0.12"'),
    ) +
    details(sheet);
}

export const plain =
  (color: string): Cloth =>
  (_sheet, width, height) =>
    box(0, 0, width, height, 0, color);
