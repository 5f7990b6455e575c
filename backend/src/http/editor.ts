import { languageOf } from "../locale/messages";
import type { Editor } from "../workflows/catalogue/create-product";
import type { MemberRequest } from "./member-session";

/** The member behind a request as one who writes products. */
export function editorOf(req: MemberRequest): Editor {
  const { member, seller } = req.acting;
  return { sellerId: seller.id, memberId: member.id, language: languageOf(req.get("accept-language")) };
}
