// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashFiles, sourceFiles } from "./hash.mjs";
import { whenChanged } from "./stamps.mjs";

/** @type {string} */
let folder;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "stamps-"));
});

afterEach(() => rm(folder, { recursive: true }));

/**
 * @param {string} name
 * @param {string} content
 */
async function write(name, content) {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}

const stateOfFolder = async () => hashFiles(folder, await sourceFiles(folder));

describe("the state of a room", () => {
  it.each([
    ["a changed source", "src/a.ts", true],
    ["a new source", "src/b.ts", true],
    ["seed data", "src/seed/data/x.json", true],
    ["a test", "src/a.test.ts", false],
    ["a browser test", "e2e/shop.ts", false],
    ["prose", "README.md", false],
    ["a build's output", "dist/a.js", false],
    ["an installed package", "node_modules/x/index.js", false],
    ["a hidden folder", ".medusa/server/a.js", false],
  ])("%s: %s", async (_title, file, changes) => {
    await write("src/a.ts", "one");
    const before = await stateOfFolder();
    await write(file, "two");
    expect((await stateOfFolder()) !== before).toBe(changes);
  });

  it("differs when content moves from one file to the next", async () => {
    await write("a.ts", "xy");
    await write("b.ts", "z");
    const before = await stateOfFolder();
    await write("a.ts", "x");
    await write("b.ts", "yz");
    expect(await stateOfFolder()).not.toBe(before);
  });

  it("of a missing folder is that of an empty one", async () => {
    expect(await sourceFiles(path.join(folder, "nothing"))).toEqual([]);
  });
});

describe("a stamp", () => {
  /** @param {{ state?: string, isLost?: boolean }} [change] */
  const stamp = (change) => ({ folder: path.join(folder, "stamps"), name: "room", state: "1", ...change });

  it("lets work run once per state", async () => {
    const work = vi.fn(async () => {});
    expect(await whenChanged(stamp(), work)).toBe(true);
    expect(await whenChanged(stamp(), work)).toBe(false);
    expect(await whenChanged(stamp({ state: "2" }), work)).toBe(true);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("lets work run again when its result is gone", async () => {
    await whenChanged(stamp(), async () => {});
    expect(await whenChanged(stamp({ isLost: true }), async () => {})).toBe(true);
    expect(await whenChanged(stamp(), async () => {})).toBe(false);
  });

  it("is not kept when the work fails, not even that of the state before", async () => {
    const fail = async () => {
      throw new Error("broken");
    };
    await whenChanged(stamp(), async () => {});
    await expect(whenChanged(stamp({ state: "2" }), fail)).rejects.toThrow("broken");
    expect(await whenChanged(stamp(), async () => {})).toBe(true);
  });
});
