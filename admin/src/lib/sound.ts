import { create } from "zustand";
import { persist } from "zustand/middleware";

/** `loud` announces something; `gentle` reminds of it. */
export type Loudness = "loud" | "gentle";

interface Note {
  hertz: number;
  /** Seconds after the bell begins. */
  at: number;
}

const VOLUME: Record<Loudness, number> = { loud: 0.9, gentle: 0.35 };
const DING_DONG: readonly Note[] = [
  { hertz: 1_046.5, at: 0 },
  { hertz: 784, at: 0.28 },
];
/** A struck bell: partials over the note, with how strongly each sounds. */
const PARTIALS = [
  { ratio: 1, strength: 1 },
  { ratio: 2.01, strength: 0.4 },
  { ratio: 3.98, strength: 0.12 },
] as const;
const FADE_SECONDS = 1.4;
const VIBRATION: Record<Loudness, number[]> = { loud: [250, 120, 250, 120, 400], gentle: [180] };

/** Whether the member wants to hear the bell; remembered on this phone. */
export const useSoundWish = create<{ isWanted: boolean }>()(
  persist((): { isWanted: boolean } => ({ isWanted: true }), { name: "pasar.work.sound" }),
);

/** Whether the browser lets the app sound; it does only after the member has touched the page. */
const useSoundLock = create(() => ({ isUnlocked: false }));

export type SoundState = "on" | "off" | "blocked";

/** What the member may expect to hear. */
export function useSoundState(): SoundState {
  const { isWanted } = useSoundWish();
  const { isUnlocked } = useSoundLock();
  if (!isWanted) return "off";
  return isUnlocked ? "on" : "blocked";
}

let context: AudioContext | null = null;

/** Asks the browser to let the app sound; works only while it handles a tap or a key. */
export async function unlockSound(): Promise<void> {
  try {
    if (!context) {
      context = new AudioContext();
      context.onstatechange = () => useSoundLock.setState({ isUnlocked: context?.state === "running" });
    }
    await context.resume();
    useSoundLock.setState({ isUnlocked: context.state === "running" });
  } catch {
    useSoundLock.setState({ isUnlocked: false });
  }
}

/** Unlocks the sound with any tap or key in the app; browsers may lock it again in the background. */
export function unlockSoundOnTouch(): void {
  for (const event of ["pointerup", "keydown"]) {
    window.addEventListener(event, () => void (context?.state === "running" || unlockSound()), { capture: true });
  }
}

/** Rings and shakes the phone, unless the member wants silence or the browser does not allow it yet. */
export function ringBell(loudness: Loudness): void {
  if (!useSoundWish.getState().isWanted) return;
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(VIBRATION[loudness]);
  if (context?.state !== "running") return;
  for (const note of DING_DONG) strike(context, note, VOLUME[loudness]);
}

function strike(audio: AudioContext, { hertz, at }: Note, volume: number): void {
  const start = audio.currentTime + at;
  for (const { ratio, strength } of PARTIALS) {
    const tone = new OscillatorNode(audio, { frequency: hertz * ratio });
    const fade = new GainNode(audio, { gain: 0 });
    fade.gain.setValueAtTime(0.0001, start);
    fade.gain.exponentialRampToValueAtTime((volume * strength) / PARTIALS.length, start + 0.012);
    fade.gain.exponentialRampToValueAtTime(0.0001, start + FADE_SECONDS / ratio);
    tone.connect(fade).connect(audio.destination);
    tone.start(start);
    tone.stop(start + FADE_SECONDS);
  }
}
