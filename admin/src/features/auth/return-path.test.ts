// @vitest-environment jsdom
import type { Identity } from "@pasar/contracts/access";
import { describe, expect, it } from "vitest";
import { makeIdentity } from "../../lib/testing";
import { returnPath, signInPath } from "./return-path";

const person = { id: "per_1", name: "Budi Contoh", phone: "+6281200000001" };
const PEOPLE: Record<Identity["kind"], Identity> = {
  member: makeIdentity(),
  officer: { kind: "officer", pin_required: false, person, officer: { id: "off_1", role: "pusat", area: null } },
  applicant: { kind: "applicant", pin_required: false, person },
};

describe("the page to return to after signing in", () => {
  it.each(["/uang", "/pesanan/order_1", "/pesanan?tab=done", "/akun"])("keeps %s", (path) => {
    const address = new URL(signInPath(path), "http://localhost");
    expect(returnPath(address.searchParams, PEOPLE.member)).toBe(path);
  });

  it.each([null, "", "https://evil.example/", "//evil.example/", "\\\\evil.example", "javascript:alert(1)", "uang"])(
    "is the home for %s",
    (path) => {
      expect(returnPath(new URLSearchParams(path === null ? {} : { lanjut: path }), PEOPLE.member)).toBe("/beranda");
    },
  );

  it.each([
    ["officer", "/pesanan", "/dinas"],
    ["officer", "/dinas/peta", "/dinas/peta"],
    ["applicant", "/dinas", "/daftar"],
    ["member", "/dinas/peta", "/beranda"],
    ["member", "/daftar", "/beranda"],
    ["applicant", "/akun", "/akun"],
  ] as const)("sends the %s who comes to %s to %s", (kind, path, expected) => {
    expect(returnPath(new URLSearchParams({ lanjut: path }), PEOPLE[kind])).toBe(expected);
  });
});
