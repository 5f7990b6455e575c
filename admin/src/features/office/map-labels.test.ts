import { expect, it } from "vitest";
import { readableLabels } from "./map-labels";
import { viewOf } from "./projection";

const BANDAR_LAMPUNG = { name: "Kota Bandar Lampung", latitude: -5.41, longitude: 105.26 };
const NEAR_IT = { name: "Kabupaten Pesawaran", latitude: -5.43, longitude: 105.2 };
const FAR = { name: "Kabupaten Way Kanan", latitude: -4.5, longitude: 104.5 };

it("leaves out the names that would lie over another", () => {
  const labels = [BANDAR_LAMPUNG, NEAR_IT, FAR];
  const names = readableLabels(labels, viewOf(labels)).map(({ name }) => name);
  expect(names).toEqual([BANDAR_LAMPUNG.name, FAR.name]);
});

it("shows them once they are far enough apart", () => {
  const labels = [BANDAR_LAMPUNG, NEAR_IT];
  expect(readableLabels(labels, { ...viewOf(labels), size: 10 }).length).toBe(2);
});
