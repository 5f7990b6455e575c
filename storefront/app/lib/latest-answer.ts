const MOST_KNOWN = 60;

interface Listener<Answer> {
  onAnswer: (answer: Answer, key: string) => void;
  onFailure: (key: string) => void;
}

interface Patience {
  /** Requests at once; with more keys than this on their way, typing has to pause first. 0 always waits for a pause. */
  most?: number;
  /** Milliseconds without a key that are a pause. */
  pauseMs?: number;
}

/**
 * Answers to what is being typed, so that the last key wins. A key is asked for at once while few others are under way: on a
 * fast line none has to wait for the one before it. On a slow line they pile up, each delaying the next; then only the key
 * at which typing pauses is asked for. What was answered before is shown without asking.
 */
export class LatestAnswer<Answer> {
  private readonly known = new Map<string, Answer>();
  private readonly underWay = new Map<string, AbortController>();
  private readonly most: number;
  private readonly pauseMs: number;
  private wanted: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: (key: string, signal: AbortSignal) => Promise<Answer>,
    private readonly listener: Listener<Answer>,
    { most = 2, pauseMs = 120 }: Patience = {},
  ) {
    this.most = most;
    this.pauseMs = pauseMs;
  }

  want(key: string): void {
    clearTimeout(this.timer);
    const answer = this.known.get(key);
    if (answer !== undefined) {
      this.stop();
      this.listener.onAnswer(answer, key);
      return;
    }
    this.wanted = key;
    if (this.underWay.has(key)) return;
    if (this.underWay.size < this.most) void this.start(key);
    else this.timer = setTimeout(() => this.startAlone(key), this.pauseMs);
  }

  /** Forgets what was asked for last; its answer will not be shown. */
  stop(): void {
    clearTimeout(this.timer);
    this.wanted = null;
    for (const request of this.underWay.values()) request.abort();
    this.underWay.clear();
  }

  /** A key that waits for a pause need not wait longer than for one of those before it. */
  private startWaiting(): void {
    const key = this.wanted;
    if (key === null || this.underWay.has(key) || this.underWay.size >= this.most) return;
    clearTimeout(this.timer);
    void this.start(key);
  }

  private startAlone(key: string): void {
    this.stop();
    this.wanted = key;
    void this.start(key);
  }

  private async start(key: string): Promise<void> {
    const request = new AbortController();
    this.underWay.set(key, request);
    const outcome = await this.ask(key, request.signal).then(
      (answer) => ({ answer }),
      () => null,
    );
    if (outcome) this.keep(key, outcome.answer);
    if (request.signal.aborted) return;
    this.underWay.delete(key);
    if (this.wanted !== key) return this.startWaiting();
    this.stop();
    if (outcome) this.listener.onAnswer(outcome.answer, key);
    else this.listener.onFailure(key);
  }

  private keep(key: string, answer: Answer): void {
    this.known.set(key, answer);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }
}
