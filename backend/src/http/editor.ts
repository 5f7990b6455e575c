import { languageOf } from "../locale/messages";
import type { Editor } from "../workflows/catalogue/create-product";
import type { MemberRequest } from "./acting";

/** The member behind a request as one who writes products. */
export function editorOf(req: MemberRequest): Editor {
  const { seller, actor } = req.acting;
  return { sellerId: seller.id, actor, language: languageOf(req.get("accept-language")) };
}
