import { describe, expect, it } from "vitest";
import { codeOfScan, pickupScanText } from "./pickup-scan";

describe("the QR of a pickup code", () => {
  it("gives the code back for its own order", () =>
    expect(codeOfScan(pickupScanText(12, "012345"), 12)).toBe("012345"));

  it.each([
    ["another order's", pickupScanText(13, "012345")],
    ["a payment's", "00020101021226610016ID.CO.SHOPEE.WWW"],
    ["a bare number", "012345"],
    ["too few digits", "pasar:12:1234"],
    ["an address", "https://contoh.id"],
  ])("is none when it is %s", (_, text) => expect(codeOfScan(text, 12)).toBeNull());
});
