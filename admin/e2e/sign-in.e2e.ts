import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { enter, keepScreenshot, phones, signIn } from "./phone";
import { membersOf } from "./runtime";

const [member] = membersOf(-1);
const WRONG_PIN = member.pin === "000000" ? "000001" : "000000";

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  ({ context, page } = await openPhone());
});
afterEach(() => context.close());

it("a wrong PIN is refused with a sentence, the right one opens the home page and stays", async () => {
  await page.goto("/");
  await keepScreenshot(page, "sign-in");
  await enter(page, { phone: member.phone, pin: WRONG_PIN });
  await page.getByRole("alert").filter({ hasText: "PIN" }).waitFor();
  expect(await page.getByLabel("PIN 6 angka").inputValue()).toBe("");
  await keepScreenshot(page, "sign-in-refused");

  await page.getByLabel("PIN 6 angka").fill(member.pin);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Beranda" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Beranda" }).waitFor();
});

it("what is missing is said before anything is sent", async () => {
  let sent = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/access/")) sent += 1;
  });
  await page.goto("/masuk");
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.getByText("Tulis nomor HP Anda.").waitFor();
  await enter(page, { phone: member.phone, pin: "12" });
  await page.getByText("Tulis 6 angka PIN Anda.").waitFor();
  expect(sent).toBe(0);
});

it("an expired session says so and leads back to the page it left", async () => {
  await signIn(page, member);
  await page.evaluate(() => {
    const key = "pasar.work.session";
    const session = JSON.parse(localStorage.getItem(key) ?? "");
    localStorage.setItem(key, JSON.stringify({ ...session, state: { ...session.state, token: "no-longer-valid" } }));
  });
  await page.goto("/uang");
  await page.getByText("Waktu masuk Anda sudah habis.").waitFor();
  await keepScreenshot(page, "session-expired");
  await page.getByLabel("PIN 6 angka").fill(member.pin);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.getByRole("heading", { level: 1, name: "Uang" }).waitFor();
});

it("signing out removes everything about the seller from the phone", async () => {
  await signIn(page, member);
  await page.getByRole("link", { name: "Akun", exact: true }).click();
  await page.getByText(member.name).waitFor();
  await page.waitForFunction(() => localStorage.getItem("pasar.work.copy") !== null);
  await page.getByRole("button", { name: "Keluar" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keluar" }).click();
  await page.getByLabel("Nomor HP").waitFor();
  await page.waitForTimeout(6_000);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain(member.name);
  expect(kept).not.toContain("pasar.work.copy");
});

it("the language changes at once and stays", async () => {
  await page.goto("/masuk");
  await page.getByText("English").click();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.reload();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
});
