import { setTimeout } from "node:timers/promises";
import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it, vi } from "vitest";
import { EngineGuard } from "./engine-guard";

const QUICK = { answerMs: 20, restMs: 40, longestRestMs: 80 };
const well = async () => "engine";
const instead = async () => "plain";
const broken = async (): Promise<string> => {
  throw new Error("connection refused");
};
const silent = () => new Promise<string>(() => {});

describe("an engine's guard", () => {
  it("gives the engine's answer", async () => {
    expect(await new EngineGuard(QUICK).ask(well, instead)).toBe("engine");
  });

  it.each([
    ["fails", broken],
    ["says nothing in time", silent],
  ])("gives the other answer when the engine %s", async (_, engine) => {
    expect(await new EngineGuard(QUICK).ask(engine, instead)).toBe("plain");
  });

  it("lets nobody wait again for an engine that was silent", async () => {
    const guard = new EngineGuard({ ...QUICK, answerMs: 100, restMs: 10_000 });
    await guard.ask(silent, instead);
    const engine = vi.fn(silent);
    const started = performance.now();
    for (let asked = 0; asked < 20; asked += 1) expect(await guard.ask(engine, instead)).toBe("plain");
    expect(performance.now() - started).toBeLessThan(90);
    expect(engine).not.toHaveBeenCalled();
  });

  it("finds the engine again by itself, one try at a time", async () => {
    const told: string[] = [];
    const guard = new EngineGuard({ ...QUICK, tell: (sentence) => told.push(sentence) });
    await guard.ask(broken, instead);
    await setTimeout(50);
    const engine = vi.fn(async () => {
      await setTimeout(10);
      return "engine";
    });
    expect(await Promise.all([guard.ask(engine, instead), guard.ask(engine, instead)])).toEqual(["plain", "plain"]);
    await setTimeout(20);
    expect(engine).toHaveBeenCalledTimes(1);
    expect(await guard.ask(well, instead)).toBe("engine");
    expect(told).toHaveLength(2);
  });

  it("tries more rarely the longer the engine is away", async () => {
    const guard = new EngineGuard({ ...QUICK, restMs: 30, longestRestMs: 10_000 });
    const engine = vi.fn(broken);
    await guard.ask(engine, instead);
    for (let asked = 0; asked < 20; asked += 1) {
      await setTimeout(10);
      await guard.ask(engine, instead);
    }
    expect(engine.mock.calls.length).toBeGreaterThan(1);
    expect(engine.mock.calls.length).toBeLessThan(6);
  });

  it("throws what the engine says of a wrong question, and goes on asking it", async () => {
    const guard = new EngineGuard(QUICK);
    const wrong = async (): Promise<string> => {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "no such field");
    };
    await expect(guard.ask(wrong, instead)).rejects.toThrow("no such field");
    expect(await guard.ask(well, instead)).toBe("engine");
  });
});
