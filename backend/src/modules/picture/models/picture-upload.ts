import { model } from "@medusajs/framework/utils";
import { PICTURE_VISIBILITIES } from "@pasar/contracts/pictures";

/** A photo on its way from a phone, in chunks. The id is made by the phone, so that it can go on after a lost signal. */
const PictureUpload = model
  .define("picture_upload", {
    id: model.text().primaryKey(),
    owner_id: model.text(),
    visibility: model.enum([...PICTURE_VISIBILITIES]),
    /** Bytes the phone said the file has. */
    bytes: model.number(),
    /** Bytes that are on our disk. */
    received: model.number().default(0),
    /** What the phone said the file's SHA-256 is, hex. */
    sha256: model.text().nullable(),
    /** Set when the picture is finished. */
    picture_key: model.text().nullable(),
  })
  .indexes([{ on: ["owner_id", "created_at"] }, { on: ["updated_at"] }]);

export default PictureUpload;
