import { create } from "zustand";
import { persist } from "zustand/middleware";

/** `loud` announces something; `gentle` reminds of it. */
export type Loudness = "loud" | "gentle";

interface Note {
  hertz: number;
  /** Seconds after the bell begins. */
  at: number;
}

const VOLUME: Record<Loudness, number> = { loud: 3, gentle: 0.35 };
/** The speaker of a cheap phone is loudest between two and four kilohertz. */
const DING = 2_093;
const DONG = 1_568;
const BELLS: Record<Loudness, readonly Note[]> = {
  gentle: [
    { hertz: DING / 2, at: 0 },
    { hertz: DONG / 2, at: 0.28 },
  ],
  loud: [0, 0.62, 1.24].flatMap((at) => [
    { hertz: DING, at },
    { hertz: DONG, at: at + 0.28 },
  ]),
};
/** A struck bell: partials over the note, with how strongly each sounds. */
const PARTIALS = [
  { ratio: 1, strength: 1 },
  { ratio: 2.01, strength: 0.4 },
  { ratio: 3.98, strength: 0.12 },
] as const;
const FADE_SECONDS = 1.4;
const VIBRATION: Record<Loudness, number[]> = { loud: [400, 150, 400, 150, 400, 150, 800], gentle: [180] };

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
  // Not "pointerup": what the unlocked sound changes on the page would move the button away before its click.
  for (const event of ["click", "keydown"]) {
    window.addEventListener(event, () => void (context?.state === "running" || unlockSound()), { capture: true });
  }
}

/** Rings and shakes the phone, unless the member wants silence or the browser does not allow it yet. */
export function ringBell(loudness: Loudness): void {
  if (!useSoundWish.getState().isWanted) return;
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(VIBRATION[loudness]);
  if (context?.state !== "running") return;
  // Louder than the speaker can: the compressor brings it to just what it can, without crackling.
  const speaker = new DynamicsCompressorNode(context, { threshold: -12, ratio: 12, attack: 0.002 });
  speaker.connect(context.destination);
  for (const note of BELLS[loudness]) strike(speaker, note, VOLUME[loudness]);
}

function strike(speaker: AudioNode, { hertz, at }: Note, volume: number): void {
  const audio = speaker.context;
  const start = audio.currentTime + at;
  for (const { ratio, strength } of PARTIALS) {
    const tone = new OscillatorNode(audio, { frequency: hertz * ratio });
    const fade = new GainNode(audio, { gain: 0 });
    fade.gain.setValueAtTime(0.0001, start);
    fade.gain.exponentialRampToValueAtTime((volume * strength) / PARTIALS.length, start + 0.012);
    fade.gain.exponentialRampToValueAtTime(0.0001, start + FADE_SECONDS / ratio);
    tone.connect(fade).connect(speaker);
    tone.start(start);
    tone.stop(start + FADE_SECONDS);
  }
}
