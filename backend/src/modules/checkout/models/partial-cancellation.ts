import { model } from "@medusajs/framework/utils";
import { CUT_REASONS } from "@pasar/contracts/order";
import SellerOrder from "./seller-order";

/** Pieces that were taken out of an order since it was placed. The id is made by the client and counts once. */
const PartialCancellation = model.define("partial_cancellation", {
  id: model.text().primaryKey(),
  made_by: model.enum(["buyer", "member"]),
  member_id: model.text().nullable(),
  reason: model.enum([...CUT_REASONS]),
  note: model.text().nullable(),
  /** `WantedCut[]` of the contracts, as it was asked for. */
  wanted: model.json(),
  /** `CutLine[]` of the contracts. */
  lines: model.json(),
  /** Rupiah. */
  amount: model.number(),
  /** Whether it was paid online and is owed to the buyer again; otherwise there is less to pay. */
  is_refunded: model.boolean(),
  lowers_stock: model.boolean(),
  /** When Medusa's order had followed; null until then. */
  followed_at: model.dateTime().nullable(),
  order: model.belongsTo(() => SellerOrder, { mappedBy: "partial_cancellations" }),
});

export default PartialCancellation;
