import type { Fields } from "../rail/fields";
import type { BookingRequest, Contact } from "../rail/shipping-rail";

/** The body of `POST /v1/orders`, without its areas; grams, centimetres and rupiah. */
export function orderOf({ reference, courier, service, sender, recipient, items }: BookingRequest): Fields {
  return {
    reference_id: reference,
    shipper_contact_name: sender.name,
    shipper_contact_phone: localPhone(sender.phone),
    ...contactOf("origin", sender),
    ...contactOf("destination", recipient),
    courier_company: courier,
    courier_type: service,
    delivery_type: "now",
    items: items.map(({ name, value, quantity, weightGrams, dimensions }) => ({
      name,
      value,
      quantity,
      weight: weightGrams,
      ...dimensions,
    })),
  };
}

function contactOf(side: "origin" | "destination", { name, phone, address, note }: Contact): Fields {
  return {
    [`${side}_contact_name`]: name,
    [`${side}_contact_phone`]: localPhone(phone),
    [`${side}_address`]: address,
    ...(note ? { [`${side}_note`]: note } : {}),
  };
}

/** Drivers dial the number as it is written, and the documentation's numbers begin with 0. */
function localPhone(phone: string): string {
  return phone.replace(/^\+62/, "0");
}
