import { BackendError, backend } from "../../lib/backend.server";
import { onlyPost } from "../../lib/request-body.server";
import type { Route } from "./+types/search-click";

export const loader = () => onlyPost();

/** A result of these words was opened. Nobody waits for the answer, so a lost one is no fault. */
export async function action({ request }: Route.ActionArgs) {
  const q = new URLSearchParams(await request.text()).get("q") ?? "";
  try {
    await backend("/store/search-clicks", { q });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.status < 500) return Response.json(error.body, { status: error.status });
  }
  return new Response(null, { status: 204 });
}
