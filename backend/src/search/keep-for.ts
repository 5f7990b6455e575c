/** Most answers kept at once; the oldest make room. */
const MOST_KEPT = 500;

/**
 * Gives a read that remembers each key's answer for `milliseconds`. Who asks meanwhile shares the one read; a read that
 * failed is not kept.
 */
export function keepFor<Input, Answer>(
  milliseconds: number,
  keyOf: (input: Input) => string,
  read: (input: Input) => Promise<Answer>,
): (input: Input) => Promise<Answer> {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>();
  return (input) => {
    const key = keyOf(input);
    const found = kept.get(key);
    if (found && found.until > Date.now()) return found.answer;
    const answer = read(input);
    kept.delete(key);
    kept.set(key, { answer, until: Date.now() + milliseconds });
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
