// @ts-check

/**
 * @typedef {{ name: string, folder: string, config: string, needs: "nothing" | "postgres" | "database" | "stack" }} Suite
 *   `config` is vitest's configuration, relative to the root and without its ending; "postgres" is an empty server,
 *   "database" one with the seeded template
 */

/** @type {Suite[]} */
export const SUITES = [
  { name: "scripts", folder: "scripts", config: "scripts/vitest/scripts.config", needs: "nothing" },
  { name: "packages", folder: "packages", config: "scripts/vitest/packages.config", needs: "nothing" },
  { name: "backend-unit", folder: "backend", config: "backend/vitest.config", needs: "nothing" },
  {
    name: "search-engines",
    folder: "packages/search-postgres",
    config: "packages/search-postgres/vitest.database.config",
    needs: "postgres",
  },
  { name: "storefront-unit", folder: "storefront", config: "storefront/vitest.config", needs: "nothing" },
  { name: "admin-unit", folder: "admin", config: "admin/vitest.config", needs: "nothing" },
  {
    name: "backend-integration",
    folder: "backend",
    config: "backend/integration-tests/vitest.config",
    needs: "database",
  },
  { name: "storefront-e2e", folder: "storefront", config: "storefront/vitest.e2e.config", needs: "stack" },
  { name: "admin-e2e", folder: "admin", config: "admin/vitest.e2e.config", needs: "stack" },
];

/**
 * Picks suites by the words of their names: "backend" takes both of the backend's, "e2e" those of both apps.
 * @param {string | undefined} only comma-separated
 * @param {boolean} withEndToEnd
 * @returns {Suite[]}
 */
export function chooseSuites(only, withEndToEnd) {
  const wanted = only?.split(",").map((name) => name.trim());
  return SUITES.filter(
    ({ name, needs }) =>
      (withEndToEnd || needs !== "stack") &&
      (!wanted || wanted.some((word) => name === word || name.split("-").includes(word))),
  );
}
