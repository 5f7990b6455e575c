import { model } from "@medusajs/framework/utils";

/** Wrong PINs in a row for a phone: one counter for each device its owner used before, one for all strange devices. */
const PinGuess = model
  .define("pin_guess", {
    id: model.id({ prefix: "pgu" }).primaryKey(),
    phone: model.text(),
    /** Empty for the counter of all strange devices. */
    device_id: model.text(),
    failures: model.number(),
    locked_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["phone", "device_id"], unique: true }]);

export default PinGuess;
