import type { SearchTypes } from "@medusajs/framework/types";
import { Bindings, type Connection } from "../database";
import { invalid } from "../errors";
import { compileFilters } from "../query/filters";
import type { Vocabulary } from "../query/vocabulary";
import type { IndexState } from "../schema/registry";
import { columnsOf } from "../schema/tables";
import { type DocumentRow, toRow } from "./row";

/** Documents of one statement. */
const CHUNK = 500;

/**
 * Writes documents in place of those with the same ids. The caller is the index's only writer.
 * @param vocabulary knows every word up to `state.lastTerm`
 * @returns by how much the documents grew, and the number of the newest word
 */
export async function writeDocuments(
  connection: Connection,
  state: IndexState,
  vocabulary: Vocabulary,
  documents: SearchTypes.SearchDocument[],
): Promise<{ added: number; lastTerm: number }> {
  const rows = new Map<string, DocumentRow>();
  for (const document of documents) {
    const row = toRow(document, state.plan);
    rows.set(row.id, row);
  }
  const all = [...rows.values()];
  const lastTerm = await writeTerms(connection, state, newTerms(all, vocabulary));
  let added = 0;
  for (let from = 0; from < all.length; from += CHUNK) {
    added += await writeRows(connection, state, all.slice(from, from + CHUNK));
  }
  return { added, lastTerm };
}

/** Words, or fields of words, that no document had before. */
function newTerms(rows: DocumentRow[], vocabulary: Vocabulary): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { words } of rows) {
    for (const [word, fields] of words) {
      const known = vocabulary.fieldsOf(word) | (terms.get(word) ?? 0);
      if ((fields & ~known) !== 0) terms.set(word, (terms.get(word) ?? 0) | fields);
    }
  }
  return terms;
}

async function writeTerms(connection: Connection, state: IndexState, terms: Map<string, number>): Promise<number> {
  if (terms.size === 0) return state.lastTerm;
  await connection.query(
    `INSERT INTO ${state.tables.terms} AS term (word, fields, number)
     SELECT word, fields, $3 + position FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS given (word, fields, position)
     ON CONFLICT (word) DO UPDATE SET fields = term.fields | excluded.fields, number = excluded.number`,
    [[...terms.keys()], [...terms.values()], state.lastTerm],
  );
  return state.lastTerm + terms.size;
}

async function writeRows(connection: Connection, { plan, tables }: IndexState, rows: DocumentRow[]): Promise<number> {
  const columns = columnsOf(plan);
  const names = ["id", "tsv", ...columns.map(({ name }) => name)];
  const record = ["id text", "tsv text", ...columns.map(({ name, type }) => `${name} ${type}`)].join(", ");
  const values = names.map((name) => (name === "tsv" ? "strip(tsv::tsvector)" : name)).join(", ");
  const replaced = names.slice(1).map((name) => `${name} = excluded.${name}`);
  const written = await connection.query<{ is_new: boolean }>(
    `INSERT INTO ${tables.rows} (${names.join(", ")})
     SELECT ${values} FROM json_to_recordset($1::json) AS given (${record})
     ON CONFLICT (id) DO UPDATE SET ${replaced.join(", ")}
     RETURNING xmax = 0 AS is_new`,
    [JSON.stringify(rows.map(({ id, positions, columns }) => ({ id, tsv: positions, ...columns })))],
  );
  await connection.query(
    `INSERT INTO ${tables.documents} (id, document, positions)
     SELECT * FROM unnest($1::text[], $2::json[], $3::tsvector[])
     ON CONFLICT (id) DO UPDATE SET document = excluded.document, positions = excluded.positions`,
    [rows.map(({ id }) => id), rows.map(({ document }) => document), rows.map(({ positions }) => positions)],
  );
  return written.filter(({ is_new }) => is_new).length;
}

/**
 * Deletes what the filters select.
 * @returns how many documents went
 * @throws MedusaError INVALID_DATA for filters that cannot be read, or that select everything
 */
export async function removeDocuments(
  connection: Connection,
  { plan, tables }: IndexState,
  filters: SearchTypes.SearchFilters,
): Promise<number> {
  const bindings = new Bindings();
  const condition = compileFilters(filters, plan, bindings, { byId: true });
  if (condition === "TRUE") throw invalid("Deleting documents needs a filter; to empty an index, clear it");
  const [row] = await connection.query<{ count: number }>(
    `WITH gone AS (DELETE FROM ${tables.rows} AS r WHERE ${condition} RETURNING id),
       documents AS (DELETE FROM ${tables.documents} WHERE id IN (SELECT id FROM gone))
     SELECT count(*)::int AS count FROM gone`,
    bindings.values,
  );
  return row?.count ?? 0;
}
