import { askToNotify, useNotifyState } from "../../../lib/notify";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { useBellMemory } from "./bell-memory";

/** Offers notices in the background, once the member has heard what the bell is for. */
export function NotifyButton() {
  const text = useText();
  const state = useNotifyState();
  const hasRung = useBellMemory(({ rangAt }) => rangAt > 0);
  if (state !== "ask" || !hasRung) return null;
  return (
    <button type="button" className="button button-plain w-full" onClick={() => void askToNotify()}>
      <Icon name="phone" />
      {text("bell_notify")}
    </button>
  );
}
