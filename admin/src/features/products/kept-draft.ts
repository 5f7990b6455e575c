import { useRef, useState } from "react";
import { randomId } from "../../lib/random-id";
import { useMember } from "../../lib/session";
import type { ProductDraft } from "./draft";

/** A form that is not sent yet, as this phone keeps it. */
interface Kept {
  /** Names the product to make, so that sending it twice makes one. */
  id: string;
  /** The version of the product it began from; 0 for a new one. */
  version: number;
  draft: ProductDraft;
}

const PREFIX = "pasar.work.product";

function readKept(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

/**
 * A form whose text survives a reload, a call or an empty battery. `subject` is the product's id, or "new".
 * `begin` gives what it starts from when nothing was kept.
 */
export function useKeptDraft(subject: string, version: number, begin: () => ProductDraft) {
  const key = `${PREFIX}.${useMember()?.member.id ?? ""}.${subject}`;
  const [wasKept, setWasKept] = useState(() => readKept(key) !== null);
  const [kept, setKept] = useState<Kept>(() => readKept(key) ?? { id: randomId(), version, draft: begin() });
  // A photo that arrives while somebody types must not bring back the text of the moment it was chosen.
  const latest = useRef(kept);
  const put = (next: Kept) => {
    latest.current = next;
    setKept(next);
    // A full phone keeps nothing; the form goes on without.
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {}
  };
  return {
    ...kept,
    wasKept,
    /** Keeps the form as it is, so that a photo on its way finds it again. */
    keep: () => put(latest.current),
    change: (part: Partial<ProductDraft>) => {
      put({ ...latest.current, draft: { ...latest.current.draft, ...part } });
    },
    restart: (draft: ProductDraft, from: number) => {
      localStorage.removeItem(key);
      setWasKept(false);
      latest.current = { id: randomId(), version: from, draft };
      setKept(latest.current);
    },
    forget: () => localStorage.removeItem(key),
  };
}

const USUAL_KEY = `${PREFIX}.usual`;
type Usual = Partial<Pick<ProductDraft, "category" | "unit" | "food_form" | "ship_scope">>;

/** What the last product of this phone told that the next one likely tells too. */
export function usualFields(): Usual {
  try {
    return JSON.parse(localStorage.getItem(USUAL_KEY) ?? "{}") as Usual;
  } catch {
    return {};
  }
}

/** Remembers it. */
export function noteUsualFields({ category, unit, food_form, ship_scope }: ProductDraft): void {
  localStorage.setItem(USUAL_KEY, JSON.stringify({ category, unit, food_form, ship_scope }));
}
