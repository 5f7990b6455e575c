import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

it("no two modules have a migration of the same name: Medusa keeps one list, so the second would never run", () => {
  const names = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .map((file) => basename(file))
    .filter((name) => /^Migration\d+\.ts$/.test(name));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
