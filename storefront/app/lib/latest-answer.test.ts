import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LatestAnswer } from "./latest-answer";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line whose answers take a given time; it notes what was asked, shown and missed. */
function line(
  delayOf: (key: string) => number,
  failing: string[] = [],
  patience?: ConstructorParameters<typeof LatestAnswer>[2],
) {
  const asked: string[] = [];
  const shown: string[] = [];
  const failed: string[] = [];
  const latest = new LatestAnswer<string>(
    async (key) => {
      asked.push(key);
      await new Promise((resolve) => setTimeout(resolve, delayOf(key)));
      if (failing.includes(key)) throw new Error("no signal");
      return key.toUpperCase();
    },
    { onAnswer: (answer) => shown.push(answer), onFailure: (key) => failed.push(key) },
    patience,
  );
  const type = async (keys: string[], pauseMs: number) => {
    for (const key of keys) {
      latest.want(key);
      await vi.advanceTimersByTimeAsync(pauseMs);
    }
  };
  return { asked, shown, failed, latest, type };
}

describe("LatestAnswer", () => {
  it("asks for every key at once on a fast line", async () => {
    const { asked, shown, latest } = line(() => 20);
    for (const key of ["b", "be", "ber"]) {
      latest.want(key);
      expect(asked.at(-1)).toBe(key);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(shown).toEqual(["B", "BE", "BER"]);
  });

  it("does not wait for the key before, nor show it afterwards", async () => {
    const { asked, shown, latest } = line((key) => (key === "b" ? 190 : 40));
    latest.want("b");
    await vi.advanceTimersByTimeAsync(150);
    latest.want("be");
    expect(asked).toEqual(["b", "be"]);
    await vi.runAllTimersAsync();
    expect(shown).toEqual(["BE"]);
  });

  it("asks for two keys and then only for the last one on a slow line", async () => {
    const { asked, shown, type } = line(() => 2_000);
    await type(["b", "be", "ber", "bera", "beras"], 80);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(["b", "be", "beras"]);
    expect(shown).toEqual(["BERAS"]);
  });

  it("asks for a waiting key as soon as one before it is answered", async () => {
    const { asked, shown, type } = line(() => 200);
    await type(["b", "be", "ber"], 60);
    expect(asked).toEqual(["b", "be"]);
    await vi.advanceTimersByTimeAsync(30);
    expect(asked).toEqual(["b", "be", "ber"]);
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(3);
    expect(shown).toEqual(["BER"]);
  });

  it("asks only when typing pauses where that is wished", async () => {
    const { asked, type } = line(() => 10, [], { most: 0, pauseMs: 250 });
    await type(["b", "be", "ber"], 200);
    expect(asked).toEqual([]);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(["ber"]);
  });

  it("does not ask again for what is under way", async () => {
    const { asked, shown, type } = line(() => 300);
    await type(["b", "be", "b"], 60);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(["b", "be"]);
    expect(shown).toEqual(["B"]);
  });

  it("shows what was answered before without asking", async () => {
    const { asked, shown, latest } = line(() => 10);
    for (const key of ["be", "ber", "be"]) {
      latest.want(key);
      await vi.runAllTimersAsync();
    }
    expect(asked).toEqual(["be", "ber"]);
    expect(shown).toEqual(["BE", "BER", "BE"]);
  });

  it("says so when there is no answer, and asks again the next time", async () => {
    const { asked, failed, latest } = line(() => 10, ["be"]);
    for (let round = 0; round < 2; round++) {
      latest.want("be");
      await vi.runAllTimersAsync();
    }
    expect(failed).toEqual(["be", "be"]);
    expect(asked).toHaveLength(2);
  });

  it("shows nothing after it was stopped", async () => {
    const { shown, latest } = line(() => 10);
    latest.want("be");
    latest.stop();
    await vi.runAllTimersAsync();
    expect(shown).toEqual([]);
  });

  it("always ends with the last key, whatever the line does", async () => {
    const typing = fc.array(fc.record({ key: fc.constantFrom("a", "ab", "abc", "b"), wait: fc.nat(400) }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(typing, fc.array(fc.nat(900), { minLength: 1 }), async (keys, delays) => {
        let at = 0;
        const { shown, latest } = line(() => delays[at++ % delays.length] ?? 0);
        for (const { key, wait } of keys) {
          latest.want(key);
          await vi.advanceTimersByTimeAsync(wait);
        }
        await vi.runAllTimersAsync();
        expect(shown.at(-1)).toBe(keys.at(-1)?.key.toUpperCase());
      }),
    );
  });
});
