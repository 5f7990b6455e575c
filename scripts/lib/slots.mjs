// @ts-check

/**
 * Lets at most `count` pieces of work run at once; the rest wait in order.
 * @param {number} count
 * @returns {<T>(work: () => Promise<T>) => Promise<T>}
 */
export function createSlots(count) {
  let free = count;
  /** @type {(() => void)[]} */
  const waiting = [];
  return async (work) => {
    if (free === 0) await new Promise((resolve) => waiting.push(() => resolve(undefined)));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
