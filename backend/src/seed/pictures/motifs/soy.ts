import { leaf } from "../kit/produce";
import type { Draw, Piece } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { leafMat, plate, raised } from "../kit/vessels";
import type { Recipe } from "./recipe";

/** A slab of fermented beans with a cut face, half wrapped in leaf. */
function slab(skin: string, face: string, bean: string, leafWrapped: boolean): Draw {
  return (sheet) => {
    const beans = times(46, () =>
      oval(
        sheet.between(258, 640),
        sheet.between(520, 690),
        17,
        12,
        shade(bean, sheet.between(-0.12, 0.3)),
        `transform="rotate(${sheet.between(-30, 30)} 450 600)"`,
      ),
    );
    const wrap = leafWrapped
      ? path(
          "M232 500 L330 420 H520 L470 500 L486 712 L240 712 Q214 600 232 500 Z",
          sheet.linear(["#8cc25e", "#5f9f47", "#3c7a34"], "slant"),
        ) +
        line(
          "M250 520 Q300 600 262 700 M340 440 Q330 580 350 704 M430 430 Q420 590 430 706",
          "#3c7a34",
          4,
          'opacity="0.5"',
        ) +
        line("M228 616 H482", "#e3c98a", 9)
      : "";
    return raised(
      leafMat(sheet) +
        sheet.shadow(500, 726, 340, 40) +
        path("M236 500 L330 414 H744 L660 500 Z", sheet.linear([shade(skin, 0.3), skin])) +
        path("M660 500 L744 414 V620 L660 712 Z", shade(skin, -0.22)) +
        box(236, 500, 424, 212, 10, sheet.linear([face, shade(face, -0.1)])) +
        beans +
        wrap,
    );
  };
}

/** Tofu cubes, piled. */
export function tofu(color: string): Draw {
  const cube: Piece = (sheet) =>
    path("M-40 -14 L-18 -36 H56 L36 -14 Z", shade(color, 0.35)) +
    box(-40, -14, 76, 56, 7, sheet.linear([shade(color, 0.1), shade(color, -0.08)])) +
    path("M36 -14 L56 -36 V18 L36 42 Z", shade(color, -0.22)) +
    circle(sheet.between(-24, 18), sheet.between(4, 28), 3, shade(color, -0.2));
  return (sheet) =>
    raised(
      plate(sheet, "#5f9f47", 750) +
        [4, 3, 2]
          .map((count, row) =>
            times(count, (index) => at(470 + (index - (count - 1) / 2) * 150, 700 - row * 100, cube(sheet), 0, 1.85)),
          )
          .join("") +
        at(800, 800, leaf()(sheet), -20, 1.5),
    );
}

/** A slab of tempe in its leaf. */
export const tempeSlab: Draw = slab("#e9d9b8", "#f3e8cd", "#d9b678", true);

/** Tempe, tofu and oncom. */
export const soyRecipes: readonly Recipe[] = [
  { match: /tempe/, mood: "cream", draw: tempeSlab },
  { match: /tahu/, mood: "sage", draw: tofu("#f2c44a") },
  { match: /./, mood: "peach", draw: slab("#d9762e", "#e8914a", "#c9642a", false) },
];
