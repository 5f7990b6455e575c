import { type FormEvent, useState } from "react";
import { formatPhone } from "../../lib/phone";
import { useText } from "../../lib/text";
import { CodeInput } from "../../ui/code-input";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { DemoMessagesLink } from "../demo-messages/demo-messages-link";
import { askCode, signIn } from "./sign-in";
import { useAttempt } from "./use-attempt";

/** Lets somebody in with a code sent to their phone: the first time, or when the PIN is forgotten. */
export function CodeForm({ phone, onBack }: { phone: string; onBack: () => void }) {
  const [isSent, setIsSent] = useState(false);
  const text = useText();
  return (
    <div className="grid gap-4">
      <p className="text-[1.1rem]">
        {text(isSent ? "code_sent_to" : "code_will_go_to", { phone: formatPhone(phone) })}
      </p>
      {isSent ? (
        <CodeEntry phone={phone} onAgain={() => setIsSent(false)} />
      ) : (
        <CodeRequest phone={phone} onSent={() => setIsSent(true)} />
      )}
      <button type="button" className="button button-plain" onClick={onBack}>
        <Icon name="back" />
        {text("back")}
      </button>
    </div>
  );
}

function CodeRequest({ phone, onSent }: { phone: string; onSent: () => void }) {
  const text = useText();
  const { attempt, isBusy, problem } = useAttempt();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if ((await attempt(() => askCode(phone))) === "done") onSent();
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <button type="submit" className="button button-main" disabled={isBusy}>
        <Icon name="whatsapp" />
        {text(isBusy ? "sign_in_busy" : "code_send")}
      </button>
    </form>
  );
}

function CodeEntry({ phone, onAgain }: { phone: string; onAgain: () => void }) {
  const text = useText();
  const [code, setCode] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const { attempt, isBusy, problem } = useAttempt();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(code.length < 6);
    if (code.length < 6) return;
    if ((await attempt(() => signIn(phone, { code }))) === "refused") setCode("");
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      <CodeInput
        label={text("code_label")}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        error={isMissing ? text("code_missing") : null}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <button type="submit" className="button button-main" disabled={isBusy}>
        <Icon name="check" />
        {text(isBusy ? "sign_in_busy" : "sign_in_button")}
      </button>
      <button type="button" className="button button-plain" onClick={onAgain}>
        <Icon name="whatsapp" />
        {text("code_again")}
      </button>
      <DemoMessagesLink />
    </form>
  );
}
