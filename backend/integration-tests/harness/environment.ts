function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with "npm test -- --only=backend-integration".`);
  return value;
}

/** What the test runner hands to the integration tests. */
export const environment = {
  adminUrl: required("PASAR_TEST_DATABASE_ADMIN_URL"),
  template: required("PASAR_TEST_TEMPLATE"),
  seedFile: required("PASAR_TEST_SEED_FILE"),
  /** How long a search engine may take, milliseconds. */
  searchPatienceMs: Number(required("SEARCH_PATIENCE_MS")),
  /** A Meilisearch server's program. With it every application has a Meilisearch of its own, which a test may kill. */
  meilisearchBinary: process.env.MEILISEARCH_BINARY,
  inherited: process.env,
};
