import { checkoutById } from "../../features/checkout/checkout.server";
import { asJson } from "../../lib/backend.server";
import type { Route } from "./+types/checkout-status";

export function loader({ params, request }: Route.LoaderArgs) {
  return asJson(checkoutById(params.id, new URL(request.url).searchParams.get("token") ?? ""));
}
