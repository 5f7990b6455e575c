/** What a call failed with; throws when it ended well or failed with another kind of error. */
export async function failureOf<T extends Error>(
  call: Promise<unknown>,
  // A constructor is the only thing the check needs, whatever arguments it takes.
  expected: abstract new (...args: never[]) => T,
): Promise<T> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof expected) return error;
  throw new Error(`expected a ${expected.name}, got ${String(error)}`);
}
