import { ringBell, unlockSound, useSoundWish } from "../../lib/sound";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";

/** Whether new orders ring on this phone, and a way to hear how. */
export function SoundSwitch() {
  const text = useText();
  const { isWanted } = useSoundWish();
  const tryIt = async () => {
    await unlockSound();
    ringBell("loud");
  };
  return (
    <div className="card grid gap-3 p-4">
      <label className="flex min-h-12 cursor-pointer items-center gap-3 font-bold">
        <span className="text-leaf">
          <Icon name={isWanted ? "bell" : "bellOff"} />
        </span>
        <span className="flex-1">{text("account_bell")}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isWanted}
          className="peer sr-only"
          checked={isWanted}
          onChange={({ target }) => useSoundWish.setState({ isWanted: target.checked })}
        />
        <span
          aria-hidden="true"
          className="flex h-9 w-16 items-center rounded-full bg-edge px-1 peer-checked:justify-end peer-checked:bg-leaf peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-turmeric-ink"
        >
          <span className="size-7 rounded-full bg-white" />
        </span>
      </label>
      {isWanted && (
        <button type="button" className="button button-plain" onClick={() => void tryIt()}>
          <Icon name="bell" />
          {text("account_bell_try")}
        </button>
      )}
    </div>
  );
}
