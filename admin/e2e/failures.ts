import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach } from "vitest";
import { screenshotDir } from "./runtime";

/** The open pages and what each said in the browser's console. */
const pages = new Map<Page, string[]>();

/** Remembers a page, to tell what was on it should a test fail while it is open. */
export function watch(page: Page): Page {
  const said: string[] = [];
  pages.set(page, said);
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("close", () => pages.delete(page));
  return page;
}

/** Tells of every page that is open when a test fails: its address, its errors, and a picture if they are wanted. */
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const name = task.name.slice(0, 40).replaceAll(/\W+/g, "-");
  for (const [place, [page, said]] of [...pages].entries()) {
    console.error(`${page.url()}\n${said.slice(-5).join("\n")}`);
    if (!screenshotDir) continue;
    await page.screenshot({ path: path.join(screenshotDir, `failed-${name}-${place + 1}.png`) }).catch(() => undefined);
  }
});
