import { describe, expect, it } from "vitest";
import { buildQrisString, crc16 } from "./qris";

/** Reads tag-length-value fields the way a scanner does; throws when a length does not fit. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    const value = text.slice(at + 4, at + 4 + length);
    if (value.length !== length) throw new Error(`field at ${at} is cut off`);
    fields.set(text.slice(at, at + 2), value);
    at += 4 + length;
  }
  return fields;
}

describe("crc16", () => {
  // "29B1" is the published check value of CRC-16/CCITT-FALSE; the others come from Python's binascii.crc_hqx.
  it.each([
    ["123456789", "29B1"],
    ["", "FFFF"],
    ["A", "B915"],
    ["00020101021126610014COM.GO-JEK.WWW01189360091430000000006304", "84D4"],
  ])("of %j is %s", (text, expected) => {
    expect(crc16(text)).toBe(expected);
  });
});

describe("a QRIS text", () => {
  const text = buildQrisString("payses_01JABCDEFGHIJKLMNOPQRSTUVW", "0b0f3a52-5a4b-4f1e-9b53-2f6f2d0e8f11", 27_500);
  const fields = readFields(text);

  it("is a dynamic rupiah code over the amount", () => {
    expect(Object.fromEntries(fields)).toMatchObject({
      "00": "01",
      "01": "12",
      "53": "360",
      "54": "27500",
      "58": "ID",
      "59": "SIMULATOR",
    });
  });

  it("keeps the order reference within 25 characters", () => {
    expect(readFields(fields.get("62") ?? "").get("05")).toBe("payses_01JABCDEFGHIJKLMNO");
  });

  it("ends with the checksum of everything before it", () => {
    expect(fields.get("63")).toBe(crc16(text.slice(0, -4)));
  });
});
