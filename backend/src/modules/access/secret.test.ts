import { describe, expect, it } from "vitest";
import { hashSecret, secretMatches } from "./secret";

describe("hashing a PIN or a code", () => {
  it("accepts the right PIN and refuses another", async () => {
    const hash = await hashSecret("482915");
    expect(await secretMatches("482915", hash)).toBe(true);
    expect(await secretMatches("482916", hash)).toBe(false);
  });

  it("never stores the PIN and salts each hash", async () => {
    const [first, second] = [await hashSecret("482915"), await hashSecret("482915")];
    expect(first).not.toContain("482915");
    expect(first).not.toBe(second);
  });

  it("refuses a broken hash", async () => {
    expect(await secretMatches("482915", "broken")).toBe(false);
  });
});
