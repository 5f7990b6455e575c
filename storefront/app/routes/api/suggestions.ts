import { suggestionsFor } from "../../features/catalogue/catalogue.server";
import { BackendError } from "../../lib/backend.server";
import { PUBLIC_PAGE } from "../../lib/seo";
import type { Route } from "./+types/suggestions";

/** What a half-typed word may become; no answer of the backend means no suggestions. */
export async function loader({ request }: Route.LoaderArgs) {
  try {
    const words = new URL(request.url).searchParams.get("q") ?? "";
    return Response.json(await suggestionsFor(words), { headers: PUBLIC_PAGE });
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.body, { status: error.status });
    throw error;
  }
}
