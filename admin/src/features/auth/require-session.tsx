import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "../../lib/session";
import { signInPath } from "./return-path";

/** Lets only signed-in members through and remembers where the others wanted to go. */
export function RequireSession() {
  const isSignedIn = useSession(({ token }) => token !== null);
  const { pathname, search } = useLocation();
  return isSignedIn ? <Outlet /> : <Navigate to={signInPath(pathname + search)} replace />;
}
