import { asJson, backend } from "../../lib/backend.server";
import { jsonBody } from "../../lib/request-body.server";
import type { Route } from "./+types/quote";

export async function action({ request }: Route.ActionArgs) {
  return asJson(backend("/store/checkouts/quote", await jsonBody(request)));
}
