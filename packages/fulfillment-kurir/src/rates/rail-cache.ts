/** Where answers of rails are kept. Medusa's caching module, a table or the memory of this process. */
export interface RailCache {
  /** Undefined when it is not there. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlSeconds: number): Promise<void>;
}

const MOST_ENTRIES = 5_000;

/** A cache in this process, bounded: what was not used longest makes room. */
export class MemoryCache implements RailCache {
  private readonly entries = new Map<string, { value: unknown; endsAt: number }>();

  constructor(
    private readonly now: () => number = Date.now,
    private readonly mostEntries = MOST_ENTRIES,
  ) {}

  async get(key: string): Promise<unknown> {
    const entry = this.entries.get(key);
    this.entries.delete(key);
    if (!entry || entry.endsAt <= this.now()) return undefined;
    this.entries.set(key, entry);
    return entry.value;
  }

  async set(key: string, value: unknown, ttlSeconds: number): Promise<void> {
    this.entries.delete(key);
    this.entries.set(key, { value, endsAt: this.now() + ttlSeconds * 1_000 });
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.mostEntries && oldest !== undefined) this.entries.delete(oldest);
  }
}

/** Makes a cache that fails count as one that knows nothing: a cart must not depend on it. */
export function forgiving(cache: RailCache): RailCache {
  return {
    get: async (key) => {
      try {
        return await cache.get(key);
      } catch {
        return undefined;
      }
    },
    set: async (key, value, ttlSeconds) => {
      try {
        await cache.set(key, value, ttlSeconds);
      } catch {}
    },
  };
}
