// @ts-check
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importedFiles } from "./imports.mjs";

/** @type {string} */
let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "imports-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the files a program is made of", () => {
  it("are those it imports, also in a circle, and no others", async () => {
    const files = {
      "entry.ts": 'import a from "./a";\nimport type { B } from "./b";\nimport pkg from "some-package";\n',
      "a.ts": 'import "./entry";\nimport data from "./data.json";\n',
      "b.ts": "export const b = 1;\n",
      "data.json": "{}",
      "stranger.ts": "",
    };
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    const found = await importedFiles(path.join(folder, "entry.ts"));
    expect(found.map((file) => path.basename(file))).toEqual(["a.ts", "b.ts", "data.json", "entry.ts"]);
  });
});
