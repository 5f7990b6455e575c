import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface RailOrder {
  id: string;
  reference_id: string;
  status: string;
  history: { status: string; note: string; updated_at: string }[];
}

/** A stand-in for Biteship: books, tells orders and trackings, knows no fees. */
export interface CourierRail {
  url: string;
  /** Paths that were asked. */
  calls: string[];
  /** The order that was booked under a reference. */
  bookedFor(reference: string): RailOrder | undefined;
  /** Something happens to an order's parcel. */
  happen(order: RailOrder, status: string, at: string): void;
  /** While it is true no booking is let be. */
  setStubborn(isStubborn: boolean): void;
  /** While it is true every question is answered with 500. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

/** Starts a stand-in for Biteship. */
export async function startCourierRail(): Promise<CourierRail> {
  const orders: RailOrder[] = [];
  const calls: string[] = [];
  let isDown = false;
  let isStubborn = false;

  function answer(method: string, path: string, body: Record<string, unknown>): [number, unknown] {
    if (isDown) return [500, { success: false }];
    if (method === "POST" && path === "/v1/orders") return [200, present(book(String(body.reference_id)))];
    const [, cancelled] = /^\/v1\/orders\/([^/]+)\/cancel$/.exec(path) ?? [];
    if (method === "POST" && cancelled) return cancel(cancelled);
    const [, kind, id] = /^\/v1\/(orders|trackings)\/([^/]+)$/.exec(path) ?? [];
    const order = orders.find((one) => (kind === "trackings" ? `trk-${one.id}` : one.id) === id);
    if (!order) return [404, { success: false }];
    return [
      200,
      kind === "trackings" ? { ...present(order), order_id: order.id, history: order.history } : present(order),
    ];
  }
  function cancel(id: string): [number, unknown] {
    const order = orders.find((one) => one.id === id);
    if (!order || isStubborn) return [400, { success: false, error: "Order has been picked up", code: 40_000_000 }];
    order.status = "cancelled";
    return [200, { success: true, id, status: "cancelled" }];
  }
  function book(reference: string): RailOrder {
    const known = orders.find(({ reference_id }) => reference_id === reference);
    const order = known ?? {
      id: `bts-${orders.length + 1}`,
      reference_id: reference,
      status: "confirmed",
      history: [],
    };
    if (!known) orders.push(order);
    return order;
  }
  const present = ({ id, reference_id, status, history }: RailOrder) => ({
    success: true,
    id,
    reference_id,
    status,
    waybill_id: `AWB-${id}`,
    courier: { tracking_id: `trk-${id}`, waybill_id: `AWB-${id}`, history },
  });

  const server = createServer(async (request, response) => {
    let text = "";
    for await (const piece of request) text += piece;
    calls.push(`${request.method} ${request.url}`);
    const [status, body] = answer(request.method ?? "", request.url ?? "", text ? JSON.parse(text) : {});
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    bookedFor: (reference) => orders.find(({ reference_id }) => reference_id === reference),
    happen(order, status, at) {
      order.status = status;
      order.history.push({ status, note: "", updated_at: at });
    },
    setStubborn(value) {
      isStubborn = value;
    },
    setDown(value) {
      isDown = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
