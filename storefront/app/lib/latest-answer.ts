const PAUSE_MS = 120;
const MOST_KNOWN = 60;

interface Listener<Answer> {
  onAnswer: (answer: Answer, key: string) => void;
  onFailure: (key: string) => void;
}

/**
 * Answers to what is being typed, so that the last key wins: asked at once while nothing is under way, else when typing
 * pauses, because on a slow line each request delays the next. What was answered before is shown without asking.
 */
export class LatestAnswer<Answer> {
  private readonly known = new Map<string, Answer>();
  private wanted: string | null = null;
  private underWay: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: (key: string, signal: AbortSignal) => Promise<Answer>,
    private readonly listener: Listener<Answer>,
  ) {}

  want(key: string): void {
    const isBusy = this.wanted !== null;
    this.stop();
    const answer = this.known.get(key);
    if (answer !== undefined) {
      this.listener.onAnswer(answer, key);
      return;
    }
    this.wanted = key;
    if (isBusy) this.timer = setTimeout(() => void this.start(key), PAUSE_MS);
    else void this.start(key);
  }

  /** Forgets what was asked for last; its answer will not be shown. */
  stop(): void {
    clearTimeout(this.timer);
    this.underWay?.abort();
    this.wanted = null;
  }

  private async start(key: string): Promise<void> {
    const controller = new AbortController();
    this.underWay = controller;
    const outcome = await this.ask(key, controller.signal).then(
      (answer) => ({ answer }),
      () => null,
    );
    if (outcome) this.keep(key, outcome.answer);
    if (controller.signal.aborted) return;
    this.wanted = null;
    if (outcome) this.listener.onAnswer(outcome.answer, key);
    else this.listener.onFailure(key);
  }

  private keep(key: string, answer: Answer): void {
    this.known.set(key, answer);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }
}
