import { randomUUID } from "node:crypto";
import { isJsonObject, type JsonObject, numberAt, stringAt } from "./json";

const REQUEST_FAULTS = [
  "latency",
  "hang",
  "reset_before",
  "reset_after",
  "http_500",
  "http_502_html",
  "http_503",
  "too_many_requests",
  "channel_disabled",
  "va_unavailable",
  "null_body",
  "malformed_json",
  "uppercase_status",
  "wrong_amount",
  "status_lag",
  "settle_before_cancel",
  "deny_charge",
  "refund_rejected",
] as const;

const NOTIFICATION_FAULTS = [
  "notification_drop",
  "notification_duplicate",
  "notification_reverse",
  "notification_bad_signature",
  "notification_tampered_status",
  "notification_wrong_amount",
  "notification_unknown_order",
  "notification_transaction_id_as_order_id",
  "notification_uppercase_status",
] as const;

/** Something that goes wrong with a request to the simulator. */
export type RequestFaultKind = (typeof REQUEST_FAULTS)[number];
/** Something that goes wrong with a notification. */
export type NotificationFaultKind = (typeof NOTIFICATION_FAULTS)[number];
export type FaultKind = RequestFaultKind | NotificationFaultKind;

/** One planned fault: what, on which requests or orders, from the nth match on, how many times. */
export interface Fault {
  id: string;
  kind: FaultKind;
  method?: string;
  /** Regular expression over the request path. */
  path?: string;
  orderId?: string;
  nth: number;
  times: number;
  /** For `latency` real milliseconds, for `status_lag` simulated seconds. */
  amount: number;
}

/** What a fault is matched against; a notification only has an order id. */
export interface FaultTarget {
  method?: string;
  path?: string;
  orderId?: string;
}

/** True for a fault the notifier applies, false for one that spoils an answer. */
function isNotificationFault(kind: FaultKind): kind is NotificationFaultKind {
  return (NOTIFICATION_FAULTS as readonly string[]).includes(kind);
}

/** Reads a fault from a control request; gives a sentence instead when it is not one. */
export function readFault(body: JsonObject): Fault | string {
  const match = isJsonObject(body.match) ? body.match : {};
  const kind = [...REQUEST_FAULTS, ...NOTIFICATION_FAULTS].find((known) => known === body.kind);
  if (!kind) return `kind must be one of: ${[...REQUEST_FAULTS, ...NOTIFICATION_FAULTS].join(", ")}`;
  const path = stringAt(match, "path");
  if (path !== undefined && !isPattern(path)) return "match.path is not a regular expression";
  return {
    id: randomUUID(),
    kind,
    method: stringAt(match, "method")?.toUpperCase(),
    path,
    orderId: stringAt(match, "orderId"),
    nth: numberAt(match, "nth") ?? 1,
    times: numberAt(body, "times") ?? 1,
    amount: numberAt(body, "amount") ?? 0,
  };
}

/** Planned faults, each used up as it strikes. */
export class FaultPlan {
  private faults: Fault[] = [];

  add(fault: Fault): void {
    this.faults.push(fault);
  }

  list(): Fault[] {
    return this.faults;
  }

  clear(): void {
    this.faults = [];
  }

  /** Takes the faults that strike this request. */
  takeForRequest(target: FaultTarget): Fault[] {
    return this.take(target, (kind) => !isNotificationFault(kind));
  }

  /** Takes the faults that strike this notification. */
  takeForNotification(orderId: string): NotificationFaultKind[] {
    return this.take({ orderId }, isNotificationFault).map((fault) => fault.kind as NotificationFaultKind);
  }

  private take(target: FaultTarget, accepts: (kind: FaultKind) => boolean): Fault[] {
    const striking: Fault[] = [];
    for (const fault of this.faults) {
      if (!accepts(fault.kind) || !matches(fault, target)) continue;
      if (fault.nth > 1) {
        fault.nth -= 1;
        continue;
      }
      fault.times -= 1;
      striking.push(fault);
    }
    this.faults = this.faults.filter((fault) => fault.times > 0);
    return striking;
  }
}

function matches(fault: Fault, target: FaultTarget): boolean {
  if (fault.method && fault.method !== target.method) return false;
  if (fault.path && !new RegExp(fault.path).test(target.path ?? "")) return false;
  return !fault.orderId || fault.orderId === target.orderId;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
