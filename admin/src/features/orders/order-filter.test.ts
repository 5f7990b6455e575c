import { describe, expect, it } from "vitest";
import { countFilters, readFilter, writeFilter } from "./order-filter";

const read = (query: string) => readFilter(new URLSearchParams(query));

describe("the filter of the order list", () => {
  it.each(["", "tab=done", "tab=active&way=courier&money=cash&q=Bu+Rekaan&from=2026-11-01&to=2026-11-25"])(
    "survives in the address: %s",
    (query) => expect(writeFilter(read(query))).toBe(query),
  );

  it.each(["tab=all", "way=drone", "money=gold", "from=yesterday", "to=1", "q=+"])("leaves %s out", (query) =>
    expect(writeFilter(read(query))).toBe(""),
  );

  it("counts what is set besides the search", () => {
    expect(countFilters(read("q=Rekaan"))).toBe(0);
    expect(countFilters(read("q=Rekaan&way=pickup&from=2026-11-01"))).toBe(2);
  });
});
