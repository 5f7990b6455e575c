import { useRef, useState } from "react";
import { ApiError, failureText } from "../../lib/api";
import { useText } from "../../lib/text";
import { signIn } from "./sign-in";

const SHORTEST_PHONE = 6;

/** What keeps a sign-in from working: a sentence for a field, or for the whole. */
interface SignInProblem {
  phone?: string;
  pin?: string;
  whole?: string;
}

/** Signs in once at a time. `submit` gives true when the backend refused, so that the PIN is typed anew. */
export function useSignIn() {
  const text = useText();
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  const submit = async ({ phone, pin }: { phone: string; pin: string }): Promise<boolean> => {
    if (isUnderWay.current) return false;
    if (phone.trim().length < SHORTEST_PHONE) return refuse({ phone: text("sign_in_phone_missing") });
    if (pin.length < 6) return refuse({ pin: text("sign_in_pin_missing") });
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(null);
    try {
      await signIn({ phone: phone.trim(), pin });
      return false;
    } catch (error) {
      setProblem({ whole: failureText(error, text) });
      return error instanceof ApiError && !error.isUnsure;
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  const refuse = (found: SignInProblem) => {
    setProblem(found);
    return false;
  };
  return { submit, isBusy, problem };
}
