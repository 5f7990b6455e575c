import { type FormEvent, useState } from "react";
import { Navigate, useSearchParams } from "react-router";
import { formatPhone } from "../../lib/phone";
import { personOf, useSession } from "../../lib/session";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { LanguageSwitch } from "../../ui/language-switch";
import { Notice } from "../../ui/notice";
import { usePageTitle } from "../../ui/page-title";
import { PhoneField } from "./phone-field";
import { PinField } from "./pin-field";
import { returnPath } from "./return-path";
import { useSignIn } from "./use-sign-in";

/** Phone number and PIN; everything else in the app is behind it. */
export function SignInPage() {
  const [search] = useSearchParams();
  const isSignedIn = useSession(({ token }) => token !== null);
  const text = useText();
  usePageTitle(text("sign_in_title"));
  if (isSignedIn) return <Navigate to={returnPath(search)} replace />;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-leaf-deep text-white">
        <div className="mx-auto flex max-w-xl items-center justify-between gap-3 px-4 pt-4 pb-5">
          <div className="flex items-center gap-3">
            <img src="/icons/icon.svg" width="52" height="52" alt="" className="rounded-xl" />
            <div>
              <p className="text-[1.3rem] leading-tight font-bold">{text("app_name")}</p>
              <p className="text-leaf-pale">{text("app_purpose")}</p>
            </div>
          </div>
        </div>
        <div className="woven" />
      </header>
      <main className="mx-auto w-full max-w-xl flex-1 px-4 py-5">
        <h1 className="mb-3 text-[1.5rem] font-bold">{text("sign_in_title")}</h1>
        <SignInForm />
      </main>
      <footer className="mx-auto w-full max-w-xl px-4 pb-5">
        <LanguageSwitch />
      </footer>
    </div>
  );
}

function SignInForm() {
  const text = useText();
  const { identity, hasExpired } = useSession();
  const [phone, setPhone] = useState(formatPhone(identity ? personOf(identity).phone : ""));
  const [pin, setPin] = useState("");
  const { submit, isBusy, problem } = useSignIn();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await submit({ phone, pin })) setPin("");
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      {hasExpired && !problem && (
        <Notice tone="warning" icon="lock">
          {text("sign_in_expired")}
        </Notice>
      )}
      <PhoneField value={phone} onChange={setPhone} error={problem?.phone} />
      <PinField value={pin} onChange={setPin} error={problem?.pin} />
      {problem?.whole && <Notice tone="bad">{problem.whole}</Notice>}
      <button type="submit" className="button button-main mt-1" disabled={isBusy}>
        <Icon name="check" />
        {text(isBusy ? "sign_in_busy" : "sign_in_button")}
      </button>
      <p className="text-soft">{text("sign_in_help")}</p>
    </form>
  );
}
