import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { ApiError, speakAs } from "../../lib/api";

const STORAGE_KEY = "pasar.operator.session";

/** One of Medusa's own users. */
interface Operator {
  id: string;
  email: string;
}

interface OperatorSession {
  token: string | null;
  operator: Operator | null;
  hasExpired: boolean;
}

const SIGNED_OUT: OperatorSession = { token: null, operator: null, hasExpired: false };

/** Who works in the operators' room; gone with the browser's tab, because money can be moved here. */
export const useOperatorSession = create<OperatorSession>()(
  persist(() => SIGNED_OUT, { name: STORAGE_KEY, storage: createJSONStorage(() => sessionStorage) }),
);

/** Asks the backend in the operator's name. */
export const operatorSpeech = speakAs({
  token: () => useOperatorSession.getState().token,
  lose: (token) => {
    if (useOperatorSession.getState().token === token) useOperatorSession.setState({ ...SIGNED_OUT, hasExpired: true });
  },
});

/** Signs in with Medusa's email and password. Gives false when they do not match; throws ApiError. */
export async function enterAsOperator(email: string, password: string): Promise<boolean> {
  const { api } = speakAs({ token: () => null, lose: () => undefined });
  try {
    const { token } = await api<{ token: string }>("/auth/user/emailpass", { body: { email, password } });
    const known = speakAs({ token: () => token, lose: () => undefined });
    const { user } = await known.api<{ user: Operator }>("/admin/users/me?fields=id,email");
    useOperatorSession.setState({ token, operator: { id: user.id, email: user.email }, hasExpired: false });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return false;
    throw error;
  }
}

/** Ends the session on this device. */
export function leaveOperatorRoom(): void {
  useOperatorSession.setState(SIGNED_OUT);
}
