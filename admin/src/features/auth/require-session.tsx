import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "../../lib/session";
import { ChoosePinPage } from "./choose-pin-page";
import { signInPath } from "./return-path";

/** Lets only signed-in people with a PIN through and remembers where the others wanted to go. */
export function RequireSession() {
  const { token, identity } = useSession();
  const { pathname, search } = useLocation();
  if (!token || !identity) return <Navigate to={signInPath(pathname + search)} replace />;
  return identity.pin_required ? <ChoosePinPage /> : <Outlet />;
}
