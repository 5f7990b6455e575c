const turns = new Map<string, Promise<unknown>>();

/** Runs work for one key after all earlier work for it, so that many guesses at once cannot all see the same count. */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(key) ?? Promise.resolve();
  const turn = before.then(work, work);
  const forget = () => {
    if (turns.get(key) === turn) turns.delete(key);
  };
  turns.set(key, turn);
  turn.then(forget, forget);
  return turn;
}
