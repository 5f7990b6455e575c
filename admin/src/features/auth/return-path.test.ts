// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { returnPath, signInPath } from "./return-path";

describe("the page to return to after signing in", () => {
  it.each(["/uang", "/pesanan/order_1", "/pesanan?tab=done"])("keeps %s", (path) => {
    const address = new URL(signInPath(path), "http://localhost");
    expect(returnPath(address.searchParams)).toBe(path);
  });

  it.each([null, "", "https://evil.example/", "//evil.example/", "\\\\evil.example", "javascript:alert(1)", "uang"])(
    "is the orders for %s",
    (path) => {
      expect(returnPath(new URLSearchParams(path === null ? {} : { lanjut: path }))).toBe("/pesanan");
    },
  );
});
