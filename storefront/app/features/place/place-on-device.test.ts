import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useFinder } from "../../device/finder";
import { emptyDeviceStorage } from "../../device/testing/device-storage";
import { phoneOrRememberedPlace, phonePlace } from "./phone-place";
import { forgetPlace, rememberedPlace, rememberPlace } from "./remembered-place";

const KEDATON = { village_code: "18.71.01.1003", name: "Kedaton" };
const HERE = { latitude: -5.397_123, longitude: 105.266_789 };
const ABOUT_HERE = { latitude: -5.4, longitude: 105.27 };
const REFUSED = 1;
const TOO_LATE = 3;

let kept: Map<string, string>;

beforeEach(() => {
  kept = emptyDeviceStorage();
});
afterEach(() => vi.unstubAllGlobals());

/** A phone that says where it is, or fails with the code of the browser's `GeolocationPositionError`. */
function holdPhone(answer: typeof HERE | number): void {
  const getCurrentPosition = (onFound: (found: object) => void, onError: (error: object) => void) =>
    typeof answer === "number" ? onError({ code: answer, PERMISSION_DENIED: REFUSED }) : onFound({ coords: answer });
  vi.stubGlobal("navigator", { geolocation: { getCurrentPosition } });
}

describe("a place on the device", () => {
  it.each([KEDATON, ABOUT_HERE])("is remembered: %o", (place) => {
    expect(rememberedPlace()).toBeNull();
    rememberPlace(place);
    expect(rememberedPlace()).toEqual(place);
  });

  it("is the last one, and a position only about a kilometre fine", () => {
    rememberPlace(KEDATON);
    rememberPlace(HERE);
    expect(rememberedPlace()).toEqual(ABOUT_HERE);
    expect([...kept.values()].join()).not.toMatch(/\.\d{3}/);
  });

  it("is forgotten with all that was kept because of it", () => {
    kept.set("pasar-village", "18.71.01.1003");
    const answer = { outlets: [], items: 0, from: ABOUT_HERE };
    useFinder.getState().see(JSON.stringify({ near: ABOUT_HERE }), answer);
    rememberPlace(HERE);
    forgetPlace();
    expect(rememberedPlace()).toBeNull();
    expect(useFinder.getState().seen).toBeNull();
    expect([...kept.values()].join()).not.toMatch(/18\.71|5\.4|105/);
  });

  it.each([
    ["no JSON", "{"],
    ["no list", '{"village_code":"18.71.01.1003"}'],
    ["a village without a name", '["18.71.01.1003",null]'],
    ["a place off the globe", '["95,105",null]'],
    ["other things", "[1,{}]"],
    ["null", "null"],
  ])("is none when the device holds %s", (_, text) => {
    kept.set("pasar-place", text);
    expect(rememberedPlace()).toBeNull();
  });

  it("is none where the device keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    rememberPlace(KEDATON);
    expect(rememberedPlace()).toBeNull();
    expect(forgetPlace).not.toThrow();
  });
});

describe("a phone that is asked where it is", () => {
  it("tells about where", async () => {
    holdPhone(HERE);
    expect(await phonePlace()).toEqual(ABOUT_HERE);
    expect(rememberedPlace()).toBeNull();
    expect(await phoneOrRememberedPlace()).toEqual(ABOUT_HERE);
    expect(rememberedPlace()).toEqual(ABOUT_HERE);
  });

  it.each([
    ["refuses", REFUSED, KEDATON, "refused", KEDATON],
    ["refuses", REFUSED, HERE, "refused", null],
    ["does not know", TOO_LATE, KEDATON, "failed", KEDATON],
    ["does not know", TOO_LATE, HERE, "failed", ABOUT_HERE],
  ])("and %s (%i) leaves the place that was chosen: %o", async (_, code, chosen, reason, place) => {
    holdPhone(code);
    expect(await phoneOrRememberedPlace()).toBeNull();
    rememberPlace(chosen);
    expect(await phonePlace()).toBe(reason);
    expect(await phoneOrRememberedPlace()).toEqual(place);
  });

  it("and cannot find out says so", async () => {
    vi.stubGlobal("navigator", {});
    expect(await phonePlace()).toBe("failed");
  });
});
