import type { Days, ServiceClass } from "../rail/service-quote";
import { FREE_GRAMS, VOLUME_PER_KILO } from "./parcel";
import type { Zone } from "./zones";

/** Rupiah per billed kilogram and the days it takes. */
interface ZoneTariff {
  perKilo: number;
  days: Days;
}

/** One service's rules. A zone that is null is not served. */
export interface Tariff {
  courier: string;
  courierName: string;
  service: string;
  serviceName: string;
  serviceClass: ServiceClass;
  /** Grams above a full kilogram that are carried free. */
  freeGrams: number;
  leastKilos: number;
  mostKilos: number;
  volumePerKilo: number;
  zones: Record<Zone, ZoneTariff | null>;
}

const PARCEL = { freeGrams: FREE_GRAMS, leastKilos: 1, mostKilos: 50, volumePerKilo: VOLUME_PER_KILO };

/** Assumed figures in the order of Pos Indonesia's 2025 retail tariffs. */
export const POS_REGULER: Tariff = {
  ...PARCEL,
  courier: "pos",
  courierName: "Pos Indonesia",
  service: "reguler",
  serviceName: "Pos Reguler",
  serviceClass: "reguler",
  zones: {
    sameRegency: { perKilo: 9_000, days: [1, 3] },
    sameProvince: { perKilo: 13_000, days: [2, 4] },
    sameIsland: { perKilo: 22_000, days: [3, 6] },
    otherIsland: { perKilo: 34_000, days: [4, 8] },
    farEast: { perKilo: 68_000, days: [6, 14] },
  },
};

/** Assumed figures; next-day parcels do not fly to the far east. */
const POS_NEXTDAY: Tariff = {
  ...PARCEL,
  courier: "pos",
  courierName: "Pos Indonesia",
  service: "nextday",
  serviceName: "Pos Nextday",
  serviceClass: "nextday",
  mostKilos: 20,
  zones: {
    sameRegency: { perKilo: 14_000, days: [1, 1] },
    sameProvince: { perKilo: 21_000, days: [1, 1] },
    sameIsland: { perKilo: 38_000, days: [1, 1] },
    otherIsland: { perKilo: 56_000, days: [1, 1] },
    farEast: null,
  },
};

/** Assumed figures: cargo bills at least 10 kg, every begun kilogram, and bulk at 4,000 cm³ a kilogram. */
const POS_KARGO: Tariff = {
  courier: "pos",
  courierName: "Pos Indonesia",
  service: "kargo",
  serviceName: "Pos Kargo",
  serviceClass: "kargo",
  freeGrams: 0,
  leastKilos: 10,
  mostKilos: 250,
  volumePerKilo: 4_000,
  zones: {
    sameRegency: { perKilo: 3_500, days: [2, 5] },
    sameProvince: { perKilo: 5_000, days: [3, 6] },
    sameIsland: { perKilo: 8_000, days: [4, 9] },
    otherIsland: { perKilo: 13_000, days: [7, 14] },
    farEast: { perKilo: 32_000, days: [10, 28] },
  },
};

/** Assumed figures. */
const JNE_REGULER: Tariff = {
  ...PARCEL,
  courier: "jne",
  courierName: "JNE",
  service: "reg",
  serviceName: "JNE Reguler",
  serviceClass: "reguler",
  zones: {
    sameRegency: { perKilo: 10_000, days: [1, 2] },
    sameProvince: { perKilo: 14_000, days: [1, 3] },
    sameIsland: { perKilo: 25_000, days: [2, 4] },
    otherIsland: { perKilo: 37_000, days: [3, 6] },
    farEast: { perKilo: 76_000, days: [5, 12] },
  },
};

/** Assumed figures; at 1.30 kg exactly this courier bills the second kilogram already. */
const JNT_EZ: Tariff = {
  ...PARCEL,
  courier: "jnt",
  courierName: "J&T Express",
  service: "ez",
  serviceName: "J&T EZ",
  serviceClass: "reguler",
  freeGrams: FREE_GRAMS - 1,
  zones: {
    sameRegency: { perKilo: 10_500, days: [1, 2] },
    sameProvince: { perKilo: 14_500, days: [2, 3] },
    sameIsland: { perKilo: 24_000, days: [2, 5] },
    otherIsland: { perKilo: 38_000, days: [3, 6] },
    farEast: { perKilo: 79_000, days: [5, 12] },
  },
};

/** Every service the table knows. Pos reguler stays the cheapest reguler, so that a cart's default fee is the quote's. */
export const TARIFFS: readonly Tariff[] = [POS_REGULER, POS_NEXTDAY, POS_KARGO, JNE_REGULER, JNT_EZ];
