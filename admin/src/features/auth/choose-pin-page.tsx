import { type FormEvent, useState } from "react";
import { useText } from "../../lib/text";
import { CodeInput } from "../../ui/code-input";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { EntryFrame } from "./entry-frame";
import { choosePin } from "./sign-in";
import { useAttempt } from "./use-attempt";

/** After entering with a code: a PIN for the next times, typed twice. */
export function ChoosePinPage() {
  const text = useText();
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [mistake, setMistake] = useState<{ first?: string; second?: string }>({});
  const { attempt, isBusy, problem } = useAttempt();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const found =
      first.length < 6
        ? { first: text("sign_in_pin_missing") }
        : first !== second
          ? { second: text("choose_pin_differs") }
          : {};
    setMistake(found);
    if (found.first || found.second) return;
    if ((await attempt(() => choosePin(first))) !== "refused") return;
    setFirst("");
    setSecond("");
  };
  return (
    <EntryFrame title={text("choose_pin_title")}>
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <p>{text("choose_pin_hint")}</p>
        <CodeInput
          label={text("choose_pin_first")}
          value={first}
          onChange={setFirst}
          isHidden
          autoComplete="new-password"
          error={mistake.first}
        />
        <CodeInput
          label={text("choose_pin_second")}
          value={second}
          onChange={setSecond}
          isHidden
          autoComplete="new-password"
          error={mistake.second}
        />
        {problem && <Notice tone="bad">{problem}</Notice>}
        <button type="submit" className="button button-main" disabled={isBusy}>
          <Icon name="lock" />
          {text(isBusy ? "sign_in_busy" : "choose_pin_button")}
        </button>
      </form>
    </EntryFrame>
  );
}
