import { describe, expect, it } from "vitest";
import { hashPin, pinMatches } from "./pin";

describe("PIN hashing", () => {
  it("accepts the right PIN and refuses another", async () => {
    const hash = await hashPin("482915");
    expect(await pinMatches("482915", hash)).toBe(true);
    expect(await pinMatches("482916", hash)).toBe(false);
  });

  it("never stores the PIN and salts each hash", async () => {
    const [first, second] = [await hashPin("482915"), await hashPin("482915")];
    expect(first).not.toContain("482915");
    expect(first).not.toBe(second);
  });

  it("refuses a broken hash", async () => {
    expect(await pinMatches("482915", "broken")).toBe(false);
  });
});
