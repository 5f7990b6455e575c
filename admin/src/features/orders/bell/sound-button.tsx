import { ringBell, unlockSound, useSoundState } from "../../../lib/sound";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";

/** Whether new orders can be heard, and the button that makes it so while the browser keeps the app silent. */
export function SoundButton() {
  const text = useText();
  const state = useSoundState();
  if (state !== "blocked") {
    return (
      <p className={`flex items-center gap-2 font-semibold ${state === "on" ? "text-leaf" : "text-clay"}`}>
        <Icon name={state === "on" ? "bell" : "bellOff"} size={22} />
        {text(state === "on" ? "bell_on" : "bell_off")}
      </p>
    );
  }
  const unlock = async () => {
    await unlockSound();
    ringBell("gentle");
  };
  return (
    <button
      type="button"
      className="flex min-h-14 w-full items-center gap-3 rounded-xl border-2 border-turmeric-ink bg-turmeric-pale px-4 py-2 text-left text-turmeric-ink"
      onClick={() => void unlock()}
    >
      <Icon name="bellOff" size={30} />
      <span className="leading-tight">
        <span className="block text-[1.1rem] font-bold">{text("bell_blocked")}</span>
        {text("bell_blocked_hint")}
      </span>
    </button>
  );
}
