import { model } from "@medusajs/framework/utils";

/** A file of products that a member sent: what it would change, and how far that has come. */
const CatalogueImport = model
  .define("catalogue_import", {
    id: model.id({ prefix: "imp" }).primaryKey(),
    seller_id: model.text(),
    member_id: model.text(),
    state: model.enum(["rejected", "ready", "applying", "done", "failed"]),
    /** The checked rows, see `workflows/imports/plan.ts`. */
    plan: model.json(),
    problems: model.json(),
    problem_count: model.number(),
    row_count: model.number(),
    done_count: model.number().default(0),
    failure: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }]);

export default CatalogueImport;
