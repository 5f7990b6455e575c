import { describe, expect, it } from "vitest";
import {
  type BellMemory,
  EMPTY_MEMORY,
  LATER_REPEAT_MILLISECONDS,
  listen,
  URGENT_MILLISECONDS,
  URGENT_REPEAT_MILLISECONDS,
} from "./ring";

const NOW = 1_000_000;
const SECOND = 1_000;

function ringsDuring(milliseconds: number, start: BellMemory): number {
  let memory = start;
  let count = 0;
  for (let passed = SECOND; passed <= milliseconds; passed += SECOND) {
    const heard = listen(memory, ["a"], NOW + passed);
    memory = heard.memory;
    if (heard.rings) count += 1;
  }
  return count;
}

describe("the bell", () => {
  it("rings at once for a new order", () => {
    const first = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(first).toMatchObject({ rings: true, fresh: ["a"], isWaiting: true });
    expect(listen(first.memory, ["a"], NOW + 5 * SECOND)).toMatchObject({ rings: false, fresh: [] });
  });

  it("does not announce an order again after a reload", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    const reloaded = JSON.parse(JSON.stringify(memory));
    expect(listen(reloaded, ["a"], NOW + SECOND)).toMatchObject({ rings: false, fresh: [] });
  });

  it("rings on and on until the order is opened, often at first and less often later", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(ringsDuring(URGENT_MILLISECONDS, memory)).toBe(
      Math.ceil(URGENT_MILLISECONDS / URGENT_REPEAT_MILLISECONDS) - 1,
    );
    const later = { ...memory, rangAt: NOW + 3 * URGENT_MILLISECONDS };
    const next = later.rangAt + LATER_REPEAT_MILLISECONDS;
    expect(listen(later, ["a"], next - SECOND).rings).toBe(false);
    expect(listen(later, ["a"], next).rings).toBe(true);
    expect(listen({ ...later, opened: ["a"] }, ["a"], next)).toMatchObject({ rings: false, isWaiting: false });
  });

  it("keeps ringing for the order that is still unopened", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a", "b"], NOW);
    const opened = { ...memory, opened: ["a"] };
    expect(listen(opened, ["a", "b"], NOW + URGENT_REPEAT_MILLISECONDS).rings).toBe(true);
  });

  it("rings at once for a second order while the first one waits", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(listen(memory, ["a", "b"], NOW + 5 * SECOND)).toMatchObject({ rings: true, fresh: ["b"] });
  });

  it("falls silent when another member has accepted the order", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    const gone = listen(memory, [], NOW + LATER_REPEAT_MILLISECONDS);
    expect(gone.rings).toBe(false);
    expect(gone.memory).toMatchObject({ announced: [], opened: [] });
  });

  it("changes nothing when nothing has changed", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(listen(memory, ["a"], NOW + 5 * SECOND).memory).toBe(memory);
  });

  it("takes over what an older version of the app remembered", () => {
    const older = { announced: ["a"], opened: [], rangAt: NOW, announcedAt: 0 };
    expect(listen(older, ["a"], NOW + LATER_REPEAT_MILLISECONDS).rings).toBe(true);
  });
});
