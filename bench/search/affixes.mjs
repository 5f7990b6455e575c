// @ts-check

/**
 * The words Indonesian makes of a root: `anyam` gives `menganyam`, `penganyam`, `anyaman`, `dianyam` … The nasal of me- and
 * pe- follows the root's first sound and swallows a k, p, s or t.
 * @param {string} root one word in lower case that begins with at most one consonant
 * @returns {string[]}
 */
export function affixedForms(root) {
  const stem = nasal(root);
  const ber = root.startsWith("r") ? "be" : "ber";
  const ter = root.startsWith("r") ? "te" : "ter";
  return [
    `${root}an`,
    `${root}nya`,
    `di${root}`,
    `di${root}kan`,
    `me${stem}`,
    `me${stem}kan`,
    `pe${stem}`,
    `pe${stem}an`,
    `${ber}${root}`,
    `${ter}${root}`,
    `ke${root}an`,
    `se${root}`,
  ];
}

/** @param {string} root */
function nasal(root) {
  if (/^[aeiou]/.test(root)) return `ng${root}`;
  if (/^[gh]/.test(root)) return `ng${root}`;
  if (/^(ng|ny|[lmnrwy])/.test(root)) return root;
  if (/^[bf]/.test(root)) return `m${root}`;
  if (/^[cdjz]/.test(root)) return `n${root}`;
  const swallowed = /** @type {Record<string, string>} */ ({ k: "ng", p: "m", s: "ny", t: "n" });
  return `${swallowed[root.slice(0, 1)] ?? ""}${root.slice(1)}`;
}
