import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { chipsAndRice, leavePieces, placement, stockOf, type Want } from "./harness/shopping";

const BUYERS = 200;
const PIECES = 20;
/** Two runs hold the line at every push; the README of `bench/` says how to ask for the twenty of the figures. */
const RUNS = Number(process.env.PASAR_RUSH_RUNS || 2);

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  wants = await chipsAndRice(app);
});
afterAll(() => app?.stop());

/** Orders that hold no goods, and goods that no order holds. */
async function mismatches() {
  const [row] = await app.database.rows<{ without_stock: number; without_order: number }>(
    `select (select count(*)::int from seller_order s where s.stage not in ('cancelled', 'completed') and not exists (
               select 1 from order_item oi join reservation_item r on r.line_item_id = oi.item_id
               where oi.order_id = s.id and r.deleted_at is null)) as without_stock,
            (select count(*)::int from reservation_item r where r.deleted_at is null and not exists (
               select 1 from order_item oi join seller_order s on s.id = oi.order_id
               where oi.item_id = r.line_item_id and s.stage not in ('cancelled', 'completed'))) as without_order`,
  );
  return row;
}

it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
  `${BUYERS} buyers at once for the last ${PIECES} pieces of two sellers: exactly ${PIECES} are sold, run %i (R2)`,
  async () => {
    for (const { page } of wants) await leavePieces(app, page.variant_id, PIECES);
    const before = await Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));
    const began = Date.now();
    const answers = await Promise.all(
      Array.from({ length: BUYERS }, async (_, buyer) => {
        const answer = await (app.apis[buyer % 2] ?? app.api).post("/store/checkouts", placement(wants));
        return { ...answer, taken: Date.now() - began };
      }),
    );
    const placed = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(["409 out_of_stock"]));
    expect(placed).toHaveLength(PIECES);
    const after = await Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));
    expect(after).toEqual(before.map(({ stocked }) => ({ stocked, reserved: stocked, rows: stocked })));
    expect(await mismatches()).toEqual({ without_stock: 0, without_order: 0 });
    const times = answers.map(({ taken }) => taken).sort((one, other) => one - other);
    console.warn(
      `${BUYERS} buyers, ${PIECES} pieces: half answered in ${times[BUYERS / 2]} ms, all in ${times.at(-1)} ms`,
    );
  },
);
