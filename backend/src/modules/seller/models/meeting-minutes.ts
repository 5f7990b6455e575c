import { model } from "@medusajs/framework/utils";

/** The record of one meeting that changed who belongs to a group. Written once, never changed. */
const MeetingMinutes = model
  .define("meeting_minutes", {
    id: model.id({ prefix: "mmin" }).primaryKey(),
    seller_id: model.text(),
    /** The day of the meeting, `2026-11-23`. */
    held_on: model.text(),
    summary: model.text(),
    /** Key of a private picture. */
    photo_key: model.text().nullable(),
    /** `MemberDecision[]` of the contracts. */
    decisions: model.json(),
    /** The member who wrote it down. */
    recorded_by: model.text(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }]);

export default MeetingMinutes;
