/** Words that shoppers searched, and what they found: nothing, or little that they wanted. */
export interface DemandedWords {
  words: string;
  /** In the last 30 days, three at least, so that nobody is recognised. */
  searches: number;
  found: "nothing" | "little";
}

/** `GET /seller/demand`: what shoppers look for in vain, most searched first. */
export interface Demand {
  words: DemandedWords[];
}
