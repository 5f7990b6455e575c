import { describe, expect, it } from "vitest";
import { validateOptions } from "./options";

const URL = "postgres://user:secret@localhost:5432/shop";

describe("options of the provider", () => {
  it.each([[{ databaseUrl: URL }], [{ databaseUrl: URL, schema: "search", connections: 2, lastHit: 500, ssl: false }]])(
    "take %j",
    (options) => {
      expect(() => validateOptions(options)).not.toThrow();
    },
  );

  it.each<[unknown, string]>([
    [undefined, "options are missing"],
    [{}, "give it a `databaseUrl` or a `pool`"],
    [{ databaseUrl: "localhost" }, "`databaseUrl` must be like"],
    [{ databaseUrl: "mysql://localhost/shop" }, "`databaseUrl` must be like"],
    [{ databaseUrl: URL, schema: 'x"; drop' }, "`schema` must be"],
    [{ databaseUrl: URL, connections: 0 }, "`connections` must be 1 to 100"],
    [{ databaseUrl: URL, lastHit: "many" }, "`lastHit` must be"],
    [{ databaseUrl: URL, database: URL }, 'no option "database"'],
    [{ databaseUrl: URL, constructor: 1 }, 'no option "constructor"'],
  ])("refuse %j", (options, sentence) => {
    expect(() => validateOptions(options)).toThrow(sentence);
  });

  it("never tell the address in a refusal", () => {
    expect(() => validateOptions({ databaseUrl: "mysql://user:secret@host/db" })).not.toThrow("secret");
  });
});
