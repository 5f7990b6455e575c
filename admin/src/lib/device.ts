import type { Device } from "@pasar/contracts/access";
import { randomId } from "./random-id";

const STORAGE_KEY = "pasar.work.device";

/** This phone or computer: an id made once and kept here, and a name its owner recognises in a list. */
export function ownDevice(): Device {
  const kept = localStorage.getItem(STORAGE_KEY);
  const id = kept ?? randomId();
  if (!kept) localStorage.setItem(STORAGE_KEY, id);
  return { id, name: deviceName(navigator.userAgent) };
}

/** "SM-A055F", "HP Android", "iPhone" or "Komputer", as far as the browser tells. */
export function deviceName(userAgent: string): string {
  if (/iPhone|iPad/.test(userAgent)) return "iPhone";
  if (!userAgent.includes("Android")) return "Komputer";
  const model = /Android [\d.]+; ([^;)]+)/
    .exec(userAgent)?.[1]
    ?.replace(/ Build.*/, "")
    .trim();
  // Chrome hides the model behind one letter.
  return model && model.length > 1 ? model.slice(0, 60) : "HP Android";
}
