import type { Client } from "pg";

/** Lets a test call the functions of `src/database` inside a transaction of its own; `?` stands for a binding, as in knex. */
export function executorOf(client: Client) {
  const raw = (sql: string, bindings: readonly unknown[] = []) => {
    let place = 0;
    return client.query(
      sql.replace(/\?/g, () => `$${++place}`),
      [...bindings],
    );
  };
  return { raw: raw as never };
}
