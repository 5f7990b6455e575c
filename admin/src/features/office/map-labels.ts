import type { MapLabel } from "@pasar/contracts/office";
import { type Spot, spotOf, type View } from "./projection";

/** Parts of the view's size. */
export const LABEL_SIZE = 0.034;
const LETTER_WIDTH = 0.58;

/** The names that can be read without one lying over another; earlier ones win. */
export function readableLabels(labels: readonly MapLabel[], view: View): { name: string; spot: Spot }[] {
  const height = LABEL_SIZE * view.size;
  const taken: { spot: Spot; width: number }[] = [];
  return labels.flatMap((label) => {
    const spot = spotOf(label);
    const width = label.name.length * height * LETTER_WIDTH;
    const isHidden = taken.some(
      (other) =>
        Math.abs(other.spot.y - spot.y) < height && Math.abs(other.spot.x - spot.x) < (other.width + width) / 2,
    );
    if (isHidden) return [];
    taken.push({ spot, width });
    return [{ name: label.name, spot }];
  });
}
