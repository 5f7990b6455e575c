import { model } from "@medusajs/framework/utils";
import Commodity from "./commodity";

/** A legal maximum (HET) or reference (HAP) price per zone, with the days it held. */
const PriceCeiling = model.define("price_ceiling", {
  id: model.id({ prefix: "prc" }).primaryKey(),
  kind: model.enum(["HET", "HAP"]),
  /** Rice zone 1-3; null where the ceiling is national. */
  zone: model.number().nullable(),
  /** Rupiah for one `per`. */
  amount: model.number(),
  per: model.text(),
  valid_from: model.text(),
  valid_to: model.text().nullable(),
  source: model.text(),
  commodity: model.belongsTo(() => Commodity, { mappedBy: "ceilings" }),
});

export default PriceCeiling;
