const LETTER = /\p{L}/u;
/** Letters of any script, digits, spaces and the marks of names; no emoji, no invisible or direction marks. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,'’&/()-]*$/u;
/** Words that say what kind of group it is; banks write them in many ways or leave them out. */
const KIND_WORDS = new Set(
  "kube kelompok usaha bersama jasa e warong ewarong warung elektronik gotong royong".split(" "),
);

/** Why a name cannot stand, or null. `text` was trimmed. */
export function nameProblem(text: string, longest: number): "required" | "too_long" | "odd_characters" | null {
  if (!text) return "required";
  if (text.length > longest) return "too_long";
  return LETTER.test(text) && PLAIN.test(text) ? null : "odd_characters";
}

/** The words of a name without case and marks: "KUBE Mawar-Merah" gives kube, mawar, merah. */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function ownWords(name: string): string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !KIND_WORDS.has(word));
  return own.length > 0 ? own : words;
}

/** Whether an account's holder names one of the groups: their own words, in order and side by side (rule R1). */
export function holderNamesGroup(holder: string, groupNames: readonly string[]): boolean {
  const words = ` ${wordsOf(holder).join(" ")} `;
  return groupNames.some((name) => {
    const own = ownWords(name).join(" ");
    return own.length > 0 && words.includes(` ${own} `);
  });
}

/** Whether two names are the same but for case, spaces and marks. */
export function isSameName(one: string, other: string): boolean {
  return wordsOf(one).join(" ") === wordsOf(other).join(" ");
}

/** Whether a text is a calendar day, "2026-02-03". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
