import type { OutboxMessageList } from "@pasar/contracts/access";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** `GET /demo/outbox`: what the demo would have sent by WhatsApp; refused where messages are really sent. */
export const demoMessagesQuery = queryOptions({
  queryKey: ["demo-messages"],
  queryFn: ({ signal }) => api<OutboxMessageList>("/demo/outbox", { signal }),
});
