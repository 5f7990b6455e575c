/** Milliseconds since the epoch on the simulated clock: real time plus everything advanced so far. */
export class SimulatedClock {
  constructor(private offsetMs = 0) {}

  now(): number {
    return Date.now() + this.offsetMs;
  }

  /** Moves the simulated time forward by `seconds`; it never goes back. */
  advance(seconds: number): void {
    this.offsetMs += seconds * 1000;
  }

  get offset(): number {
    return this.offsetMs;
  }

  /** Puts back the offset a state file kept, in milliseconds. */
  restore(offsetMs: number): void {
    this.offsetMs = offsetMs;
  }
}
