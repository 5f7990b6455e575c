/** Words that say what kind of group it is; banks write them in many ways or leave them out. */
const KIND_WORDS = new Set(
  "kube kelompok usaha bersama e warong ewarong warong warung elektronik gotong royong".split(" "),
);

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words that tell one group from another; all words when the name has no others. */
function ownWords(name: string): string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !KIND_WORDS.has(word));
  return own.length > 0 ? own : words;
}

/** Tells whether a bank account's holder names one of the groups: their own words, in order and side by side (rule R1). */
export function holderNamesGroup(holderName: string, groupNames: readonly string[]): boolean {
  const holder = ` ${wordsOf(holderName).join(" ")} `;
  return groupNames.some((name) => {
    const own = ownWords(name).join(" ");
    return own.length > 0 && holder.includes(` ${own} `);
  });
}
