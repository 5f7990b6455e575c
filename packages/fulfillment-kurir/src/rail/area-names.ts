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
  const near = areas.filter(
    (area) => isSame(area.postcode, place.postcode) || (place.postcode === null && isSame(area.regency, place.regency)),
  );
  const inDistrict = near.filter((area) => isSame(area.district, place.district));
  const inVillage = inDistrict.filter((area) => isSame(area.village, place.village));
  return inVillage[0] ?? inDistrict[0] ?? (place.postcode ? near[0] : undefined) ?? null;
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
