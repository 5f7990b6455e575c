import type { SellerKind } from "@pasar/contracts/catalogue";
import type { DraftAnswers } from "@pasar/contracts/joining";

/** What each question's field gets. */
export interface AnswerProps {
  kind: SellerKind;
  answers: DraftAnswers;
  /** Keeps answers. */
  keep: (answers: Partial<DraftAnswers>) => void;
  /** The sentence for what is wrong at a path (`members.2.phone`); null while nothing is said. */
  problem: (path: string) => string | null;
}
