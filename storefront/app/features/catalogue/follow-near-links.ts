import { writePlace } from "../place/coarse-place";
import { phoneOrRememberedPlace } from "../place/phone-place";
import type { ShopperPlace } from "../place/remembered-place";

/**
 * "Near me": the results near the phone, which is asked only when the link is tapped, or near the place that was chosen
 * last. Where there is neither, the link leads to the choice of a village. Gives the function that ends it.
 */
export function followNearLinks(results: HTMLElement): () => void {
  const onClick = async (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-near]");
    if (!link) return;
    event.preventDefault();
    link.ariaBusy = "true";
    const place = await phoneOrRememberedPlace();
    location.assign(place ? searchFrom(link, place) : choiceOfVillage(link));
  };
  results.addEventListener("click", onClick);
  return () => results.removeEventListener("click", onClick);
}

function choiceOfVillage(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  address.searchParams.set("ditolak", "1");
  return address.href;
}

/** The link leads to "/cari/tempat?…": the same question, from a known place, is "/cari?…". */
function searchFrom(link: HTMLAnchorElement, place: ShopperPlace): string {
  const address = new URL(link.href);
  address.pathname = address.pathname.replace(/\/tempat$/, "");
  address.searchParams.set("dekat", writePlace(place));
  address.searchParams.set("urut", "terdekat");
  return address.href;
}
