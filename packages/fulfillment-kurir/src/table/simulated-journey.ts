import { createHash } from "node:crypto";
import type { TrackingEvent } from "../tracking/tracking";
import { stateOfManifest } from "../tracking/tracking-words";

const PREFIX = "SIM";
const DIGITS = 10;

/** Hours after the booking and Pos Indonesia's word. */
type Step = [number, string];

const USUAL: readonly Step[] = [
  [0, "Menunggu Penjemputan"],
  [3, "Posting Loket"],
  [8, "Manifest Serah"],
  [20, "Manifest Terima"],
  [26, "Proses Antar"],
  [30, "Selesai Antar"],
];
const NOBODY_HOME: readonly Step[] = [
  ...USUAL.slice(0, -1),
  [30, "Antar Gagal"],
  [44, "Manifest Terima"],
  [50, "Proses Antar"],
  [54, "Selesai Antar"],
];

/** A number no courier gives, always the same for a reference: "SIMPOS0123456789". */
export function simulatedAwb(courier: string, reference: string): string {
  const hash = createHash("sha256").update(reference).digest().readUIntBE(0, 6);
  return `${PREFIX}${courier.toUpperCase()}${String(hash % 10 ** DIGITS).padStart(DIGITS, "0")}`;
}

/** Tells a number of ours from a courier's. */
export function isSimulatedAwb(awb: string): boolean {
  return /^SIM[A-Z]+\d{10}$/.test(awb);
}

/** What happened to a simulated parcel until now. One number in ten, those that end in 7, finds nobody at home first. */
export function simulatedHistory(parcel: {
  awb: string;
  bookedAt: Date;
  hourMs: number;
  now: number;
}): TrackingEvent[] {
  const steps = parcel.awb.endsWith("7") ? NOBODY_HOME : USUAL;
  return steps
    .map(([hours, word]) => ({ time: parcel.bookedAt.getTime() + hours * parcel.hourMs, word }))
    .filter(({ time }) => time <= parcel.now)
    .map(({ time, word }) => ({ at: new Date(time).toISOString(), word, note: null, state: stateOfManifest(word) }));
}
