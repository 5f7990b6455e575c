import { deviceStorage } from "./storage";

const NAME = "pasar-village";

/** The village the shopper chose last as the place to search from (Kemendagri code), null where there is none. */
export function rememberedVillage(): string | null {
  const code = deviceStorage.getItem(NAME) ?? "";
  return /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code) ? code : null;
}

export function rememberVillage(code: string): void {
  deviceStorage.setItem(NAME, code);
}
