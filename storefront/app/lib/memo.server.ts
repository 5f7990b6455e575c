/**
 * Remembers answers that change rarely. Takes how long one lives (milliseconds) and how to make it from a key;
 * gives the same function with a memory. A failure is not remembered.
 */
export function remember<T>(lifetime: number, make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; answer: Promise<T> }>();
  return (key) => {
    const hit = known.get(key);
    if (hit && hit.until > Date.now()) return hit.answer;
    const answer = make(key);
    known.set(key, { until: Date.now() + lifetime, answer });
    answer.catch(() => known.delete(key));
    return answer;
  };
}
