import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { keepScreenshot } from "./phone";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The smallest height of anything a finger has to hit, CSS pixels. */
const FINGER = 48;

/** Finds nothing a screen reader, a finger or a narrow screen would stumble over, and keeps a picture of the screen. */
export async function expectGoodScreen(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  const phone = page.viewportSize() ?? { width: 360, height: 740 };
  // As high as the page, because axe takes what lies under the bars at its edges for too small.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: phone.width, height: height + phone.height });
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await page.setViewportSize(phone);
  const { overflow, small } = await page.evaluate(
    (finger) => ({
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      small: [
        ...document.querySelectorAll(
          "a, button, label:has(input), input:not([type=radio], [type=checkbox], [type=file])",
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < finger)
        .filter((element) => !element.matches("label[for]"))
        .map((element) => element.outerHTML.slice(0, 120)),
    }),
    FINGER,
  );
  await keepScreenshot(page, name);
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect({ broken, overflow: Math.max(0, overflow), small }, name).toEqual({ broken: [], overflow: 0, small: [] });
}
