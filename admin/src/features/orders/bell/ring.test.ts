import { describe, expect, it } from "vitest";
import { EMPTY_MEMORY, listen, REMINDER_MILLISECONDS } from "./ring";

const NOW = 1_000_000;

describe("the bell", () => {
  it("rings loud once for a new order", () => {
    const first = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(first).toMatchObject({ ring: "loud", fresh: ["a"] });
    expect(listen(first.memory, ["a"], NOW + 5_000)).toMatchObject({ ring: null, fresh: [] });
  });

  it("does not announce an order again after a reload", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    const reloaded = JSON.parse(JSON.stringify(memory));
    expect(listen(reloaded, ["a"], NOW + 1_000)).toMatchObject({ ring: null, fresh: [] });
  });

  it("reminds gently until the order is opened", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    const reminded = listen(memory, ["a"], NOW + REMINDER_MILLISECONDS);
    expect(reminded.ring).toBe("gentle");
    expect(listen(reminded.memory, ["a"], NOW + REMINDER_MILLISECONDS + 5_000).ring).toBeNull();
    expect(listen(reminded.memory, ["a"], NOW + 2 * REMINDER_MILLISECONDS).ring).toBe("gentle");
    const opened = { ...reminded.memory, opened: ["a"] };
    expect(listen(opened, ["a"], NOW + 9 * REMINDER_MILLISECONDS).ring).toBeNull();
  });

  it("keeps reminding of the order that is still unopened", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a", "b"], NOW);
    const opened = { ...memory, opened: ["a"] };
    expect(listen(opened, ["a", "b"], NOW + REMINDER_MILLISECONDS).ring).toBe("gentle");
  });

  it("rings loud for a second order while the first one waits", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(listen(memory, ["a", "b"], NOW + 5_000)).toMatchObject({ ring: "loud", fresh: ["b"] });
  });

  it("falls silent when another member has accepted the order", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    const gone = listen(memory, [], NOW + REMINDER_MILLISECONDS);
    expect(gone.ring).toBeNull();
    expect(gone.memory).toMatchObject({ announced: [], opened: [] });
  });

  it("changes nothing when nothing has changed", () => {
    const { memory } = listen(EMPTY_MEMORY, ["a"], NOW);
    expect(listen(memory, ["a"], NOW + 5_000).memory).toBe(memory);
  });
});
