import type { Area } from "@pasar/contracts/catalogue";
import type { CheckoutAddress } from "@pasar/contracts/checkout";

/** The four levels of an Indonesian address, from wide to narrow. */
export const AREA_LEVELS = ["province", "regency", "district", "village"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

type ChosenArea = Pick<Area, "code" | "name">;

/** An address while it is being filled in; `null` areas are not chosen yet. */
export interface AddressDraft extends Record<AreaLevel, ChosenArea | null> {
  postcode: string;
  street: string;
  landmark: string;
}

export type AddressField = AreaLevel | "postcode" | "street";

export const EMPTY_ADDRESS: AddressDraft = {
  province: null,
  regency: null,
  district: null,
  village: null,
  postcode: "",
  street: "",
  landmark: "",
};

/** Chooses an area; the narrower levels lie inside it, so they are asked again. A village brings its postcode. */
export function chooseArea(address: AddressDraft, level: AreaLevel, area: Area | null): AddressDraft {
  const narrower = AREA_LEVELS.slice(AREA_LEVELS.indexOf(level) + 1);
  const cleared = Object.fromEntries(narrower.map((other) => [other, null]));
  return {
    ...address,
    ...cleared,
    postcode: area?.postcode ?? "",
    [level]: area && { code: area.code, name: area.name },
  };
}

/** The area whose parts a level offers: `""` is the whole country, `null` means it is too early to ask. */
export function parentOf(address: AddressDraft, level: AreaLevel): string | null {
  const wider = AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1];
  return wider ? (address[wider]?.code ?? null) : "";
}

/**
 * The fields still missing, in the order of the form. Village addresses often have no street name: a landmark may
 * carry the address then (domain reference, section 7), so only one of the two is asked for.
 */
export function missingInAddress(address: AddressDraft): AddressField[] {
  const missing: AddressField[] = AREA_LEVELS.filter((level) => !address[level]);
  if (!/^\d{5}$/.test(address.postcode)) missing.push("postcode");
  if (!address.street.trim() && !address.landmark.trim()) missing.push("street");
  return missing;
}

/** The address as the contract wants it, `null` while something is missing. */
export function finishedAddress(address: AddressDraft): CheckoutAddress | null {
  const { province, regency, district, village, postcode, street, landmark } = address;
  if (!province || !regency || !district || !village || missingInAddress(address).length) return null;
  return {
    province_code: province.code,
    regency_code: regency.code,
    district_code: district.code,
    village_code: village.code,
    postcode,
    street: street.trim(),
    landmark: landmark.trim(),
  };
}
