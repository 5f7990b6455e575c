import { useId, useRef } from "react";
import { leavePhone } from "../../lib/leave";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";

/** Leaves the app after asking, because getting in again takes the PIN. */
export function SignOut() {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const text = useText();
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="leave" />
        {text("account_sign_out")}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto mb-0 w-full max-w-xl rounded-t-3xl bg-paper p-5 text-ink backdrop:bg-ink/60"
      >
        <h2 id={titleId} className="text-[1.2rem] font-bold">
          {text("account_sign_out_question")}
        </h2>
        <p className="mt-1 mb-5 text-soft">{text("account_sign_out_hint")}</p>
        <div className="grid gap-3">
          <button type="button" className="button button-danger min-h-14" onClick={leavePhone}>
            <Icon name="leave" />
            {text("account_sign_out")}
          </button>
          <button type="button" className="button button-plain" onClick={() => dialog.current?.close()}>
            {text("cancel")}
          </button>
        </div>
      </dialog>
    </>
  );
}
