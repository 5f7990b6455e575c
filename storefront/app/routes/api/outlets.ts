import { asJson, backend } from "../../lib/backend.server";
import { jsonBody, onlyPost } from "../../lib/request-body.server";
import type { Route } from "./+types/outlets";

export const loader = () => onlyPost();

export async function action({ request }: Route.ActionArgs) {
  return asJson(backend("/store/outlet-finder", await jsonBody(request)));
}
