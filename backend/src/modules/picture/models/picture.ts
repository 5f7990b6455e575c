import { model } from "@medusajs/framework/utils";
import { PICTURE_VISIBILITIES } from "@pasar/contracts/pictures";

/** A finished picture. The same file sent twice by the same owner is one row. */
const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pic" }).primaryKey(),
    /** Begins the names of its files; made from the owner and the content, so a file never changes. */
    key: model.text().unique(),
    /** A seller's id, a person's who has no seller yet, or a buyer's checkout. */
    owner_id: model.text(),
    visibility: model.enum([...PICTURE_VISIBILITIES]),
    /** SHA-256 of the file as it was sent, hex. */
    sha256: model.text(),
    /** Bytes of the file as it was sent. */
    bytes: model.number(),
    /** px of the largest file. */
    width: model.number(),
    height: model.number(),
    color: model.text(),
    lqip: model.text(),
    /** Which formats its files exist in: webp at once, avif after a while. */
    formats: model.array(),
    /** Set when something shows it; a picture nothing shows is removed after a day. */
    used_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["owner_id", "sha256", "visibility"], unique: true },
    { on: ["updated_at"], where: "used_at is null" },
  ]);

export default Picture;
