// @ts-check
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest)$/;

const files = await readdir(DIST, { recursive: true });
for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
  const target = path.join(DIST, file);
  const body = await readFile(target);
  await writeFile(`${target}.br`, brotliCompressSync(body));
  await writeFile(`${target}.gz`, gzipSync(body, { level: 9 }));
}
