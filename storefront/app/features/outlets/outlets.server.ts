import type { OutletAnswer, OutletQuestion } from "@pasar/contracts/outlets";
import { backend } from "../../lib/backend.server";

/** The e-Warong that have what is asked for, best first. Throws BackendError for a question the backend refuses. */
export function findOutlets(question: Partial<OutletQuestion>): Promise<OutletAnswer> {
  return backend<OutletAnswer>("/store/outlet-finder", question);
}
