import type { DemandedWords } from "@pasar/contracts/demand";
import { type Executor, rowsOf } from "./connection";

/** New rows of a minute and of a day; what is searched beyond is not counted, so that nobody can fill the table. */
const MOST_A_MINUTE = 60;
const MOST_A_DAY = 5_000;
const KEPT_DAYS = 90;

const TODAY = "to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD')";

/** Counts a search for words, which found nothing or something. */
export async function countSearch(executor: Executor, words: string, foundNothing: boolean): Promise<void> {
  await executor.raw(
    `with asked as (select ${TODAY} as day, ?::text as words, ?::int as zero_hits),
     known as (
       update search_demand d
       set searches = d.searches + 1, zero_hits = d.zero_hits + asked.zero_hits, updated_at = now()
       from asked where d.day = asked.day and d.words = asked.words
       returning d.id
     )
     insert into search_demand (id, day, words, searches, zero_hits)
     select day || ' ' || words, day, words, 1, zero_hits from asked
     where not exists (select 1 from known)
       and (select count(*) from search_demand where created_at > now() - interval '1 minute') < ${MOST_A_MINUTE}
       and (select count(*) from search_demand d where d.day = asked.day) < ${MOST_A_DAY}
     on conflict (day, words) do update
     set searches = search_demand.searches + 1, zero_hits = search_demand.zero_hits + excluded.zero_hits,
         updated_at = now()`,
    [words, foundNothing ? 1 : 0] as never,
  );
}

/** Counts that a result of words was opened; words nobody searched today are not kept for it. */
export async function countClick(executor: Executor, words: string): Promise<void> {
  await executor.raw(
    `update search_demand set clicks = clicks + 1, updated_at = now() where day = ${TODAY} and words = ?`,
    [words] as never,
  );
}

/** Deletes what was searched more than 90 days ago. */
export async function forgetSearchDemand(executor: Executor): Promise<void> {
  await executor.raw(
    `delete from search_demand where created_at < now() - interval '${KEPT_DAYS} days'
       or day < to_char(now() - interval '${KEPT_DAYS} days', 'YYYY-MM-DD')`,
  );
}

/** Fewer could be one family. */
const FEWEST_SEARCHES = 3;
const SHOWN_DAYS = 30;
const MOST_SHOWN = 50;

/**
 * What many searched in the last 30 days and did not find, or found and hardly opened (less than one in ten), most
 * searched first.
 */
export function readDemand(executor: Executor): Promise<DemandedWords[]> {
  return rowsOf<DemandedWords>(
    executor,
    `select words, searches, found from (
       select words, sum(searches)::int as searches,
         case when sum(zero_hits) * 2 >= sum(searches) then 'nothing' else 'little' end as found,
         sum(zero_hits) * 2 >= sum(searches) or sum(clicks) * 10 < sum(searches) as is_wanted
       from search_demand
       where day > to_char(now() at time zone 'Asia/Jakarta' - interval '${SHOWN_DAYS} days', 'YYYY-MM-DD')
       group by words having sum(searches) >= ${FEWEST_SEARCHES}
     ) demand
     where is_wanted order by found = 'nothing' desc, searches desc, words limit ${MOST_SHOWN}`,
  );
}
