import type { Connection } from "../database";
import type { IndexState } from "../schema/registry";
import type { Expansion, ExpansionContext, Slot } from "./expand";

/** Words in fewer documents than this are found as quickly as they are looked up. */
const COMMON_SHARE = 0.005;

/**
 * The words that stand in much of an index, as PostgreSQL's statistics of the table know them. Out of date they cost time,
 * never hits.
 */
export class CommonWords {
  readonly #lexemes = new Set<string>();
  #analysedCount = 0;

  /** Reads them anew when statistics were made since. */
  async refresh(connection: Connection, { tables, analysedCount }: IndexState): Promise<void> {
    if (analysedCount === this.#analysedCount) return;
    const rows = await connection.query<{ lexeme: string }>(
      `SELECT lexeme FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS e (lexeme, share)
       WHERE schemaname = $1 AND tablename = $2 AND attname = 'tsv' AND share >= $3 AND lexeme IS NOT NULL`,
      [...tables.statisticsOf, COMMON_SHARE],
    );
    this.#lexemes.clear();
    for (const { lexeme } of rows) this.#lexemes.add(lexeme);
    this.#analysedCount = analysedCount;
  }

  /** Whether many documents may have each word of an expanded query. */
  areAllOf({ groups }: Expansion, fields: ExpansionContext["fields"]): boolean {
    return groups.every(({ slots }) => slots.every((slot) => this.#isCommon(slot, fields)));
  }

  #isCommon({ candidates }: Slot, fields: ExpansionContext["fields"]): boolean {
    return candidates.some(({ words: [word = "", ...more], likeness, fields: bits }) =>
      fields.some(({ search: { letter, bit } }) => {
        if (more.length > 0 || (bits & bit) === 0) return false;
        return likeness === "prefix" ? this.#hasBeginning(letter + word) : this.#lexemes.has(letter + word);
      }),
    );
  }

  #hasBeginning(beginning: string): boolean {
    for (const lexeme of this.#lexemes) if (lexeme.startsWith(beginning)) return true;
    return false;
  }
}
