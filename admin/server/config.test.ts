import { describe, expect, it } from "vitest";
import { readConfig } from "./config.mjs";

describe("the work app's settings", () => {
  it("has standards for everything", () => {
    expect(readConfig({})).toEqual({
      port: 7000,
      host: "127.0.0.1",
      backendUrl: "http://127.0.0.1:9000",
      picturesDir: null,
    });
  });

  it("takes what is given", () => {
    const env = { PORT: "8080", HOST: "0.0.0.0", BACKEND_URL: "https://api.example/", PICTURES_DIR: "pictures" };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: "0.0.0.0",
      backendUrl: "https://api.example",
      picturesDir: "pictures",
    });
  });

  it.each([
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "x" }, "PORT"],
    [{ BACKEND_URL: "api.example" }, "BACKEND_URL"],
    [{ BACKEND_URL: "file:///etc" }, "BACKEND_URL"],
  ])("names the variable that is wrong: %j", (env, name) => {
    expect(() => readConfig(env)).toThrow(name);
  });
});
