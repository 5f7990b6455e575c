import { MedusaError } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EngineGuard } from "./engine-guard";

const PATIENCE = { answerMs: 100, restMs: 1_000, longestRestMs: 4_000 };
const well = async () => "engine";
const instead = async () => "plain";
const broken = async (): Promise<string> => {
  throw new Error("connection refused");
};
const silent = () => new Promise<string>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks while time passes. */
async function askedFor(ms: number, guard: EngineGuard, engine: () => Promise<string>): Promise<string> {
  const answer = guard.ask(engine, instead);
  await vi.advanceTimersByTimeAsync(ms);
  return answer;
}

describe("an engine's guard", () => {
  it("gives the engine's answer", async () => {
    expect(await new EngineGuard(PATIENCE).ask(well, instead)).toBe("engine");
  });

  it.each([
    ["fails", broken],
    ["says nothing in time", silent],
  ])("gives the other answer when the engine %s", async (_, engine) => {
    expect(await askedFor(PATIENCE.answerMs, new EngineGuard(PATIENCE), engine)).toBe("plain");
  });

  it("lets nobody wait again for an engine that was silent", async () => {
    const guard = new EngineGuard(PATIENCE);
    await askedFor(PATIENCE.answerMs, guard, silent);
    const engine = vi.fn(silent);
    for (let asked = 0; asked < 20; asked += 1) expect(await guard.ask(engine, instead)).toBe("plain");
    expect(engine).not.toHaveBeenCalled();
  });

  it("finds the engine again by itself, one try at a time", async () => {
    const told: string[] = [];
    const guard = new EngineGuard({ ...PATIENCE, tell: (sentence) => told.push(sentence) });
    await guard.ask(broken, instead);
    await vi.advanceTimersByTimeAsync(PATIENCE.restMs);
    const engine = vi.fn(well);
    expect(await Promise.all([guard.ask(engine, instead), guard.ask(engine, instead)])).toEqual(["plain", "plain"]);
    expect(engine).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(await guard.ask(well, instead)).toBe("engine");
    expect(told).toHaveLength(2);
  });

  it("tries more rarely the longer the engine is away, and never gives up", async () => {
    const guard = new EngineGuard(PATIENCE);
    const tries: number[] = [];
    const engine = () => {
      tries.push(Date.now());
      return broken();
    };
    for (let asked = 0; asked < 200; asked += 1) await askedFor(100, guard, engine);
    const pauses = tries.slice(1).map((moment, place) => moment - (tries[place] ?? 0));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses[0]).toBeLessThanOrEqual(PATIENCE.restMs + 100);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(PATIENCE.longestRestMs);
    expect(pauses.at(-1)).toBeLessThanOrEqual(PATIENCE.longestRestMs + 100);
  });

  it("throws what the engine says of a wrong question, and goes on asking it", async () => {
    const guard = new EngineGuard(PATIENCE);
    const wrong = async (): Promise<string> => {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "no such field");
    };
    await expect(guard.ask(wrong, instead)).rejects.toThrow("no such field");
    expect(await guard.ask(well, instead)).toBe("engine");
  });
});
