import type { SimulatorRequest } from "../http";
import { english, indonesian, type PageTexts } from "./texts";

/** Language of a page: Indonesian unless the address says `lang=en`. */
export function languageOf(request: SimulatorRequest): "id" | "en" {
  return request.query.get("lang") === "en" ? "en" : "id";
}

/** Words in the language of the request. */
export function textsFor(request: SimulatorRequest): PageTexts {
  return languageOf(request) === "en" ? english : indonesian;
}

/** What keeps the language in the next address. */
export function languageQuery(request: SimulatorRequest): string {
  return languageOf(request) === "en" ? "?lang=en" : "";
}
