import type { RecoverableMemberList } from "@pasar/contracts/recovery";
import { databaseOf } from "../../../../database/connection";
import { searchRecoverable } from "../../../../database/recoveries";
import { officerRoute } from "../../../../http/acting";
import { Refusal } from "../../../../http/refusal";

const LONGEST_NAME = 80;

/** `GET /officer/recoveries/members?q=`: members of the officer's area by name. Gives a `RecoverableMemberList`. */
export const GET = officerRoute("office.recoveries.open", async (req, res) => {
  const { q = "" } = req.query;
  if (typeof q !== "string" || q.length > LONGEST_NAME) throw new Refusal("invalid_request");
  const members = await searchRecoverable(databaseOf(req.scope), req.acting.area, q.trim());
  const list: RecoverableMemberList = { members };
  res.json(list);
});
