import { model } from "@medusajs/framework/utils";

/** One administrative area. `code` is Kemendagri's dotted code and is never joined by stripping its dots. */
const Area = model
  .define("area", {
    code: model.text().primaryKey(),
    parent_code: model.text().nullable(),
    /** 1 = province, 2 = regency or city, 3 = district, 4 = village. */
    level: model.number(),
    name: model.text(),
    kind: model.text(),
    postcode: model.text().nullable(),
    bps_code: model.text().nullable(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    rice_zone: model.number().nullable(),
    time_zone: model.text().nullable(),
  })
  .indexes([{ on: ["parent_code"] }]);

export default Area;
