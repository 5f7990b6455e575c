let last: Promise<unknown> = Promise.resolve();

/** Runs work after all earlier work: decoding a photo takes up to 200 MB, so two at once could end a small server. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
