// @ts-check

/**
 * Like Promise.all, but lets every piece of work come to its end before it throws, so that nothing is left running.
 * @param {Promise<unknown>[]} promises
 * @throws the first failure
 */
export async function settleAll(promises) {
  const outcomes = await Promise.allSettled(promises);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}
