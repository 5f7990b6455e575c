import { model } from "@medusajs/framework/utils";
import { PICKUP_POINT_STATES } from "@pasar/contracts/pickup";

/** An agreement: an e-Warong keeps a KUBE's goods for their buyers. Two sellers have one living agreement at most. */
const PickupPoint = model
  .define("pickup_point", {
    id: model.id({ prefix: "pupt" }).primaryKey(),
    /** The KUBE. */
    seller_id: model.text(),
    /** The e-Warong. */
    outlet_id: model.text(),
    state: model.enum([...PICKUP_POINT_STATES]).default("requested"),
    moved_at: model.dateTime(),
  })
  .indexes([
    { on: ["seller_id", "outlet_id"], unique: true, where: "state in ('requested', 'accepted')" },
    { on: ["outlet_id"] },
  ]);

export default PickupPoint;
