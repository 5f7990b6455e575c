// @ts-check
import pg from "pg";

/**
 * Creates a database, or a copy of another one, which nobody may be connected to.
 * @param {string} adminUrl of a database on the same server, with the right to create databases
 * @param {string} name
 * @param {{ template?: string }} [options]
 */
export async function createDatabase(adminUrl, name, { template } = {}) {
  await withClient(adminUrl, (client) => {
    const source = template ? ` TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY` : "";
    return client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${source}`);
  });
}

/**
 * Drops a database and cuts whoever is connected to it; a missing one is no error.
 * @param {string} adminUrl
 * @param {string} name
 */
export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/**
 * @param {string} adminUrl
 * @param {string} name
 * @returns {Promise<boolean>}
 */
export async function hasDatabase(adminUrl, name) {
  const { rowCount } = await withClient(adminUrl, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]),
  );
  return rowCount === 1;
}

/**
 * Runs work on one connection and closes it.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
