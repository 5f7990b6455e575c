import { areasInside } from "../../lib/areas.server";
import { asJson } from "../../lib/backend.server";
import type { Route } from "./+types/areas";

export function loader({ request }: Route.LoaderArgs) {
  return asJson(areasInside(new URL(request.url).searchParams.get("parent") ?? ""));
}
