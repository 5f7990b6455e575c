import type { Area } from "@pasar/contracts/catalogue";
import { describe, expect, it } from "vitest";
import {
  type AddressDraft,
  chooseArea,
  EMPTY_ADDRESS,
  finishedAddress,
  missingInAddress,
  parentOf,
} from "./address-draft";

const area = (code: string, level: Area["level"], postcode: string | null = null): Area => ({
  code,
  name: `Area ${code}`,
  level,
  kind: "",
  postcode,
});

function filled(): AddressDraft {
  let address = chooseArea(EMPTY_ADDRESS, "province", area("18", 1));
  address = chooseArea(address, "regency", area("18.71", 2));
  address = chooseArea(address, "district", area("18.71.01", 3));
  address = chooseArea(address, "village", area("18.71.01.1003", 4, "35141"));
  return { ...address, street: "Jl. Melati 5" };
}

describe("chooseArea", () => {
  it("takes the postcode from the village", () => {
    expect(filled().postcode).toBe("35141");
  });

  it("asks the narrower areas again when a wider one changes", () => {
    const moved = chooseArea(filled(), "regency", area("18.01", 2));
    expect(moved).toMatchObject({
      province: { code: "18" },
      regency: { code: "18.01" },
      district: null,
      village: null,
    });
    expect(moved.postcode).toBe("");
    expect(moved.street).toBe("Jl. Melati 5");
  });
});

describe("parentOf", () => {
  it("asks for provinces at once and for the rest only inside what was chosen", () => {
    expect(parentOf(EMPTY_ADDRESS, "province")).toBe("");
    expect(parentOf(EMPTY_ADDRESS, "regency")).toBeNull();
    expect(parentOf(filled(), "village")).toBe("18.71.01");
  });
});

describe("missingInAddress", () => {
  it.each([
    ["nothing when all is there", {}, []],
    ["nothing when a landmark stands in for the street", { street: " ", landmark: "depan masjid" }, []],
    ["the street when neither is there", { street: "", landmark: "  " }, ["street"]],
    ["a postcode that is not five digits", { postcode: "3514" }, ["postcode"]],
    ["a village", { village: null }, ["village"]],
  ])("names %s", (_, change, expected) => {
    expect(missingInAddress({ ...filled(), ...change })).toEqual(expected);
  });

  it("names everything on an empty form, from wide to narrow", () => {
    expect(missingInAddress(EMPTY_ADDRESS)).toEqual([
      "province",
      "regency",
      "district",
      "village",
      "postcode",
      "street",
    ]);
  });
});

describe("finishedAddress", () => {
  it("gives codes and trimmed words, and nothing while incomplete", () => {
    expect(finishedAddress({ ...filled(), landmark: " dekat pasar " })).toEqual({
      province_code: "18",
      regency_code: "18.71",
      district_code: "18.71.01",
      village_code: "18.71.01.1003",
      postcode: "35141",
      street: "Jl. Melati 5",
      landmark: "dekat pasar",
    });
    expect(finishedAddress(EMPTY_ADDRESS)).toBeNull();
  });
});
