// @ts-check
import { describe, expect, it } from "vitest";
import { internalAddresses, publicAddresses } from "./addresses.mjs";
import { findChromium } from "./chromium.mjs";
import { diskSentence } from "./disk.mjs";
import { readableLine } from "./log-line.mjs";
import { isSupportedNode } from "./node-version.mjs";
import { createSlots } from "./slots.mjs";
import { chooseSuites } from "./suites.mjs";
import { addCounts, closingWords, readCounts } from "./vitest.mjs";

const PORTS = { backend: 1, storefront: 2, admin: 3, simulator: 4, database: 5 };

it.each([
  ["16.20.2", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["21.7.3", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["26.0.0", true],
])("Node %s is supported: %s", (version, isSupported) => {
  expect(isSupportedNode(version)).toBe(isSupported);
});

it("warns below 2 GB of free disk and names the way out", () => {
  expect(diskSentence("/data", 2 * 1024 ** 3)).toBeNull();
  expect(diskSentence("/data", 1.5 * 1024 ** 3)).toMatch(/Only 1\.5 GB .* \/data.*PASAR_DATA_DIR/);
});

describe("addresses", () => {
  it("are the bind address when it is a single one", () => {
    expect(publicAddresses("127.0.0.1", PORTS).storefront).toBe("http://127.0.0.1:2");
    expect(internalAddresses("::1", PORTS).backend).toBe("http://[::1]:1");
  });

  it("stay on this machine between services when bound to all addresses", () => {
    expect(internalAddresses("0.0.0.0", PORTS).admin).toBe("http://127.0.0.1:3");
    expect(publicAddresses("0.0.0.0", PORTS).admin).not.toContain("0.0.0.0");
  });
});

describe("Chromium", () => {
  it("is what CHROMIUM_PATH names, or nothing when that is no program", () => {
    expect(findChromium({ CHROMIUM_PATH: "/x", PATH: "/usr/bin" }, () => true)).toBe("/x");
    expect(findChromium({ CHROMIUM_PATH: "/x", PATH: "/usr/bin" }, (file) => file !== "/x")).toBeNull();
  });

  it("is found on the PATH otherwise", () => {
    expect(findChromium({ PATH: "/a:/b" }, (file) => file === "/b/chromium")).toBe("/b/chromium");
    expect(findChromium({}, () => false)).toBeNull();
  });
});

it.each([
  ['{"level":"info","message":"Ready"}', "Ready"],
  ["{not json", "{not json"],
  ["\x1b[32minfo\x1b[39m:    Seeding sellers", "Seeding sellers"],
])("reads the log line %j", (line, text) => {
  expect(readableLine(line)).toBe(text);
});

it("never runs more pieces of work at once than there are slots", async () => {
  const slot = createSlots(2);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 7 }, () => slot(work)));
  expect(most).toBe(2);
});

describe("test results", () => {
  it("choose suites by the words of their names", () => {
    const names = (/** @type {string | undefined} */ only, withEndToEnd = true) =>
      chooseSuites(only, withEndToEnd).map(({ name }) => name);
    expect(names("backend")).toEqual(["backend-unit", "backend-integration"]);
    expect(names("admin-unit, e2e")).toEqual(["admin-unit", "storefront-e2e", "admin-e2e"]);
    expect(names(undefined, false).join()).not.toContain("e2e");
    expect(names("nothing")).toEqual([]);
  });

  const REPORT = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

  it("count a suite that broke before or outside its tests as a failure", () => {
    const report = JSON.stringify(REPORT);
    expect(readCounts("unit", report, true)).toEqual({ passed: 3, failed: 0, skipped: 2, failures: [] });
    expect(readCounts("unit", report, false)).toMatchObject({
      failed: 1,
      failures: [expect.stringMatching(/^unit: /)],
    });
    expect(readCounts("unit", null, false)).toMatchObject({ failed: 1, failures: [expect.stringMatching(/^unit: /)] });
  });

  it("name what failed, its file and its reason", () => {
    const failed = { status: "failed", fullName: "stock never sells twice", failureMessages: ["expected 1 to be 0"] };
    const files = [
      { name: "/x/stock.test.ts", status: "failed", assertionResults: [{ ...failed, status: "passed" }, failed] },
      { name: "/x/money.test.ts", status: "failed", message: "cannot find ./sum", assertionResults: [] },
    ];
    const report = JSON.stringify({ ...REPORT, numFailedTests: 1, testResults: files });
    expect(readCounts("unit", report, false).failures).toEqual([
      "unit › stock.test.ts › stock never sells twice\n    expected 1 to be 0",
      "unit › money.test.ts\n    cannot find ./sum",
    ]);
  });

  it("end in what failed and one line", () => {
    const one = { passed: 1, failed: 0, skipped: 0, failures: [] };
    expect(closingWords(addCounts([one, one]))).toBe("2 passed, 0 failed");
    const two = { passed: 1, failed: 2, skipped: 3, failures: ["a: why", "b: why"] };
    expect(closingWords(two)).toBe("✗ a: why\n\n✗ b: why\n\n1 passed, 2 failed, 3 skipped");
  });
});
