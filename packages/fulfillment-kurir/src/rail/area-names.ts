import type { Place } from "./shipping-rail";

/** One of a rail's areas, with the names it goes by. */
export interface NamedArea {
  id: string;
  postcode: string | null;
  village: string | null;
  district: string | null;
  regency: string | null;
}

const KINDS = /\b(kota|kabupaten|kab|kecamatan|kec|kelurahan|kel|desa|pekon|kampung|tiyuh|adm|administrasi)\b/g;

/** Searches for an area, best first: by postcode, which is unambiguous, then by the names. */
export function searchesFor(place: Place): { text: string; place: Place }[] {
  const names = [place.village, place.district].filter(Boolean).join(" ");
  return [
    ...(place.postcode ? [{ text: place.postcode, place }] : []),
    ...(names ? [{ text: names, place: { ...place, postcode: null } }] : []),
  ];
}

/**
 * The area that is the place: by village and district, by district, or by postcode alone. A district outside the
 * place's regency is another one of the same name. Null when none fits.
 */
export function bestArea(areas: readonly NamedArea[], place: Place): NamedArea | null {
  const inDistrict = areas.filter(
    (area) =>
      isSame(area.district, place.district) &&
      (isSame(area.postcode, place.postcode) || isSame(area.regency, place.regency)),
  );
  return (
    inDistrict.find((area) => isSame(area.village, place.village)) ??
    inDistrict[0] ??
    areas.find((area) => isSame(area.postcode, place.postcode)) ??
    null
  );
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plain(one) === plain(other);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(KINDS, "")
    .replaceAll(/[^a-z0-9]/g, "");
}
