// @ts-check

/** Words that say nothing about goods; descriptions are full of them. */
export const FUNCTION_WORDS = [
  ..."yang dan dengan untuk dari ini dalam kami anda juga dapat tidak lebih pada oleh atau karena sudah setiap bisa".split(
    " ",
  ),
];

/** Everyday spelling to the one products are written with. */
export const SPELLINGS = {
  kripik: "keripik",
  krupuk: "kerupuk",
  coklat: "cokelat",
  sambel: "sambal",
  telor: "telur",
  cabe: "cabai",
  duren: "durian",
  trasi: "terasi",
  kedele: "kedelai",
  sirop: "sirup",
  asem: "asam",
};

/** Roots whose affixed words name crafts and dishes. */
export const REAL_ROOTS = "anyam jahit rajut ukir tenun goreng olah sulam bakar giling kukus panggang".split(" ");

/** Single consonants are listed as often as they begin a syllable, roughly. */
export const ONSETS = [
  ..."bbccddgghjjkkkkllllmmmmnnnnppprrrrssssttttwy".split(""),
  ..."ng ng ny br kr pr tr".split(" "),
  "",
  "",
];
export const VOWELS = [..."aaaaaiiiuuueeo"];
export const WORD_ENDS = ["", "", "", "", ..."nnnggrsstkhlm".split(""), "ng"];
