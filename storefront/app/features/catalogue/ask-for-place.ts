import { rememberedVillage, rememberVillage } from "../../device/remembered-village";
import { writePlace } from "./coarse-place";

const PATIENCE_MS = 10_000;
/** A position of the last ten minutes is as good: only kilometres are used. */
const OLDEST_MS = 600_000;

/**
 * "Near me": asks for the phone's position only when it is tapped. Where that is refused or not to be had, the link leads
 * to the choice of a village, or at once to the one chosen last. Gives the function that ends it.
 */
export function askForPlace(results: HTMLElement): () => void {
  const chosen = new URLSearchParams(location.search).get("dekat") ?? "";
  if (/^[\d.]+$/.test(chosen)) rememberVillage(chosen);
  const onClick = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-near]");
    if (!link) return;
    event.preventDefault();
    link.ariaBusy = "true";
    position().then(
      ({ coords }) => location.assign(searchFrom(link, writePlace(coords))),
      () => location.assign(withoutPosition(link)),
    );
  };
  results.addEventListener("click", onClick);
  return () => results.removeEventListener("click", onClick);
}

function position(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new Error("no geolocation"));
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: PATIENCE_MS, maximumAge: OLDEST_MS });
  });
}

function withoutPosition(link: HTMLAnchorElement): string {
  const village = rememberedVillage();
  if (village) return searchFrom(link, village);
  const address = new URL(link.href);
  address.searchParams.set("ditolak", "1");
  return address.href;
}

/** The link leads to "/cari/tempat?…": the same question, from a known place, is "/cari?…". */
function searchFrom(link: HTMLAnchorElement, place: string): string {
  const address = new URL(link.href);
  address.pathname = address.pathname.replace(/\/tempat$/, "");
  address.searchParams.set("dekat", place);
  address.searchParams.set("urut", "terdekat");
  return address.href;
}
