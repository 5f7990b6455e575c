import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll } from "vitest";
import type { EngineUnderContract } from "./engine";
import { type IndexShape, TestIndex } from "./test-index";

/** Makes an index before the cases of a `describe` and drops it after them. Gives how to reach it from a case. */
export function withIndex(
  engine: EngineUnderContract,
  shape: IndexShape,
  documents: SearchTypes.SearchDocument[] = [],
): () => TestIndex {
  let index: TestIndex | undefined;
  beforeAll(async () => {
    index = await TestIndex.open(engine, shape, documents);
  });
  afterAll(async () => index?.drop());
  return () => {
    if (!index) throw new Error("the index is there only while the cases run");
    return index;
  };
}
