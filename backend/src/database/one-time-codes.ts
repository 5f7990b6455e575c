import { generateEntityId } from "@medusajs/framework/utils";
import { type Database, type Executor, rowsOf } from "./connection";

const LIFETIME = "5 minutes";
const WINDOW = "15 minutes";
const MOST_TRIES = 5;
const MOST_PER_DEVICE = 3;
const MOST_PER_PHONE = 6;
const MOST_PER_PHONE_A_DAY = 20;
/** Many phones of one operator share an address, so this only stops a machine. */
const MOST_PER_ADDRESS = 100;

/** Where and for whom a code is asked. `phone` is E.164, `address` the network address. */
export interface CodeAsk {
  phone: string;
  deviceId: string;
  address: string;
}

/** Stores a code's hash. Gives false when too many were asked for the phone, on the device or from the address. */
export function storeCode(database: Database, ask: CodeAsk, codeHash: string): Promise<boolean> {
  const { phone, deviceId, address } = ask;
  return database.transaction(async (transaction) => {
    await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`codes:${phone}`]);
    const [asked] = await rowsOf<{ allowed: boolean }>(
      transaction,
      `select count(*) filter (where phone = ? and created_at > now() - interval '${WINDOW}' and device_id = ?) < ${MOST_PER_DEVICE}
          and count(*) filter (where phone = ? and created_at > now() - interval '${WINDOW}') < ${MOST_PER_PHONE}
          and count(*) filter (where phone = ?) < ${MOST_PER_PHONE_A_DAY}
          and count(*) filter (where address = ? and created_at > now() - interval '${WINDOW}') < ${MOST_PER_ADDRESS} as allowed
       from one_time_code where (phone = ? or address = ?) and created_at > now() - interval '1 day'`,
      [phone, deviceId, phone, phone, address, phone, address],
    );
    if (!asked?.allowed) return false;
    await transaction.raw(
      `insert into one_time_code (id, phone, device_id, address, code_hash, expires_at)
       values (?, ?, ?, ?, ?, now() + interval '${LIFETIME}')`,
      [generateEntityId(undefined, "otc"), phone, deviceId, address, codeHash],
    );
    return true;
  });
}

/** The latest code a device asked for, with its state. */
export interface CodeRow {
  id: string;
  code_hash: string;
  state: "open" | "used" | "expired" | "tried";
}

/** Counts a try at the latest code of a phone on a device, before it is checked. */
export async function claimCodeTry(
  executor: Executor,
  { phone, deviceId }: Omit<CodeAsk, "address">,
): Promise<CodeRow | undefined> {
  const [row] = await rowsOf<CodeRow>(
    executor,
    `update one_time_code set tries = least(tries + 1, ${MOST_TRIES + 1}), updated_at = now()
     where id = (select id from one_time_code where phone = ? and device_id = ? order by created_at desc, id desc limit 1)
     returning id, code_hash,
               case when used_at is not null then 'used' when expires_at <= now() then 'expired'
                    when tries > ${MOST_TRIES} then 'tried' else 'open' end as state`,
    [phone, deviceId],
  );
  return row;
}

/** Marks a code as used. Gives false when somebody was faster. */
export async function spendCode(executor: Executor, id: string): Promise<boolean> {
  const spent = await rowsOf(
    executor,
    "update one_time_code set used_at = now(), updated_at = now() where id = ? and used_at is null returning id",
    [id],
  );
  return spent.length > 0;
}
