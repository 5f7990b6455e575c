import { readFault } from "../faults";
import { jsonReply, type Reply, type Route } from "../http";
import { secondsUntilJakarta } from "../jakarta-time";
import { type JsonObject, numberAt, stringAt } from "../json";
import type { Simulation } from "../simulation";
import { changeConfig, visibleConfig } from "./config-change";

/** Control of everything that is not one transaction: logs, clock, faults, configuration. */
export function worldControls(simulation: Simulation, body: JsonObject): Route[] {
  const { book, deliveries, faults, config } = simulation;
  const route = (method: string, path: string, handle: Route["handle"]): Route => ({
    method,
    pattern: new RegExp(`^/__sim/${path}$`),
    handle,
  });
  return [
    route("POST", "reset", () => done(() => simulation.reset())),
    route("GET", "transactions", () => jsonReply(200, book.all())),
    route("GET", "requests", () => jsonReply(200, simulation.recorded())),
    route("GET", "notifications", () =>
      jsonReply(200, { attempts: deliveries.attempts(), waiting: deliveries.waiting() }),
    ),
    route("POST", "clock", () => advanceClock(simulation, body)),
    route("GET", "faults", () => jsonReply(200, faults.list())),
    route("POST", "faults", () => addFault(simulation, body)),
    route("DELETE", "faults", () => done(() => faults.clear())),
    route("GET", "config", () => jsonReply(200, visibleConfig(config))),
    route("PUT", "config", () => {
      changeConfig(config, body);
      return jsonReply(200, visibleConfig(config));
    }),
  ];
}

async function advanceClock(simulation: Simulation, body: JsonObject): Promise<Reply> {
  const { clock } = simulation;
  const time = stringAt(body, "untilJakarta");
  const seconds = time === undefined ? numberAt(body, "advanceSeconds") : secondsUntilJakarta(clock.now(), time);
  if (seconds === undefined || seconds < 0) {
    return jsonReply(400, { error: "advanceSeconds must not be negative, untilJakarta is HH:MM" });
  }
  clock.advance(seconds);
  await simulation.tick();
  return jsonReply(200, { now: new Date(clock.now()).toISOString() });
}

function addFault(simulation: Simulation, body: JsonObject): Reply {
  const fault = readFault(body);
  if (typeof fault === "string") return jsonReply(400, { error: fault });
  simulation.faults.add(fault);
  return jsonReply(201, fault);
}

function done(action: () => void): Reply {
  action();
  return jsonReply(200, { ok: true });
}
