import { type FormEvent, useState } from "react";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { EntryFrame } from "../auth/entry-frame";
import { useAttempt } from "../auth/use-attempt";
import { enterAsOperator, useOperatorSession } from "./operator-session";
import { useOperatorText } from "./operator-text";

/** The operators' way in: Medusa's own email and password. */
export function EnterPage() {
  const say = useOperatorText();
  const { hasExpired } = useOperatorSession();
  const { attempt, isBusy, problem } = useAttempt();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsWrong(false);
    void attempt(async () => setIsWrong(!(await enterAsOperator(email.trim(), password))));
  };
  return (
    <EntryFrame title={say("sign_in")}>
      <form noValidate onSubmit={onSubmit} className="grid gap-4">
        {hasExpired && (
          <Notice tone="warning" icon="lock">
            {say("signed_out")}
          </Notice>
        )}
        <TextField label={say("email")} type="email" autoComplete="username" value={email} onChange={setEmail} />
        <TextField
          label={say("password")}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        {isWrong && <Notice tone="bad">{say("wrong_password")}</Notice>}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <ActionButton icon="lock" isBusy={isBusy} isResting={!email.trim() || !password}>
          {say("enter")}
        </ActionButton>
      </form>
    </EntryFrame>
  );
}
