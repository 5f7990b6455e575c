import { OPERATORS } from "../modules/picture/operators";
import type { Executor } from "./connection";
import { claimPictures } from "./pictures";

/** Keeps a proof's photo for good, if there is one. Throws `picture_not_found` when it is not the operators'. */
export async function claimProof(transaction: Executor, photo: string | null): Promise<void> {
  if (photo) await claimPictures(transaction, OPERATORS, "private", [photo]);
}
