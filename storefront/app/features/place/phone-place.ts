import { coarsePoint, type Point } from "./coarse-place";
import { rememberedPlace, rememberPlace, type ShopperPlace } from "./remembered-place";

const PATIENCE_MS = 10_000;
/** A position of the last ten minutes is as good: only kilometres are used. */
const OLDEST_MS = 600_000;

/** Why a phone did not say where it is: its owner does not want it to, or it does not know. */
export type NoPosition = "refused" | "failed";

/** About where the phone is. The browser may ask its owner first, so this is called by a tap on "near me" and only then. */
export function phonePlace(): Promise<Point | NoPosition> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve("failed");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coarsePoint(coords)),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? "refused" : "failed"),
      { timeout: PATIENCE_MS, maximumAge: OLDEST_MS },
    );
  });
}

/**
 * About where the phone is, which is remembered; where it does not say, the place that was chosen last. A phone that
 * refuses takes back what it said before, so that only a village stands in. Null where nothing is known.
 */
export async function phoneOrRememberedPlace(): Promise<ShopperPlace | null> {
  const told = await phonePlace();
  if (typeof told !== "string") {
    rememberPlace(told);
    return told;
  }
  const known = rememberedPlace();
  return told === "refused" && known && !("name" in known) ? null : known;
}
