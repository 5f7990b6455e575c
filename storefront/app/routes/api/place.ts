import { asJson, backend } from "../../lib/backend.server";
import { jsonBody, onlyPost } from "../../lib/request-body.server";
import type { Route } from "./+types/place";

export const loader = () => onlyPost();

export async function action({ request }: Route.ActionArgs) {
  return asJson(backend("/store/checkouts", await jsonBody(request)));
}
