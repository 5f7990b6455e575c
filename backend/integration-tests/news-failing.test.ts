import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { handOver } from "./harness/hand-over";
import { CHIPS, eventually, productPage } from "./harness/shopping";

let app: TestApp;
let meta: Server;
const asked = new Map<string, number>();

/** Meta's address, for once refusing everything. */
function refuseAll(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      const { to, template } = JSON.parse(body) as { to: string; template: { name: string } };
      asked.set(`${template.name} ${to}`, (asked.get(`${template.name} ${to}`) ?? 0) + 1);
      response.writeHead(400, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { code: 131_026, message: "Message undeliverable" } }));
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

beforeAll(async () => {
  meta = await refuseAll();
  const { port } = meta.address() as AddressInfo;
  app = await startApp({
    settings: {
      WHATSAPP_TOKEN: "unit",
      WHATSAPP_PHONE_NUMBER_ID: "1",
      WHATSAPP_BASE_URL: `http://127.0.0.1:${port}`,
    },
  });
});
afterAll(async () => {
  await app?.stop();
  meta?.close();
});

it("a message that cannot be sent is tried three times and stops nothing", async () => {
  const chips = await productPage(app.api, CHIPS);
  const member = await memberOf(app, chips.seller.name, "ketua");
  const order = await handOver(app, member, { page: chips, quantity: 1 });
  const [row] = await app.database.rows<{ id: string; phone: string }>(
    "select c.id, c.shopper_phone as phone from checkout c join seller_order o on o.checkout_id = c.id where o.id = $1",
    [order.id],
  );
  const told = `order_completed ${row?.phone.replace("+", "")}`;
  const tryAgain = () => app.database.rows("update notice set next_try_at = now() where told_at is null");
  for (const times of [1, 2, 3]) {
    await eventually(
      async () => asked.get(told),
      (count) => count === times,
    );
    await eventually(
      () =>
        app.database.rows("select 1 from notice where key like $1 and failures = $2", [
          `order:${order.id}:completed:%`,
          times,
        ]),
      (rows) => rows.length === 1,
    );
    await tryAgain();
  }
  const news = "select 1 from notice where key = $1 and told_at is not null";
  await eventually(
    () => app.database.rows(news, [`order:${order.id}:completed`]),
    (rows) => rows.length === 1,
  );
  expect(asked.get(told)).toBe(3);
  const [stage] = await app.database.rows<{ stage: string }>("select stage from seller_order where id = $1", [
    order.id,
  ]);
  expect(stage?.stage).toBe("completed");
});
