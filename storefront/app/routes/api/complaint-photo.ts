import { backendFile, orErrorPage } from "../../lib/backend.server";
import type { Route } from "./+types/complaint-photo";

/** A photo of a complaint, for whoever holds the order page's token. */
export function loader({ params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const query = new URLSearchParams({
    token: searchParams.get("t") ?? "",
    width: searchParams.get("width") ?? "1280",
  });
  const checkout = `/store/checkouts/${encodeURIComponent(params.id)}`;
  return orErrorPage(backendFile(`${checkout}/private-pictures/${encodeURIComponent(params.key)}?${query}`));
}
