import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { environment } from "./environment";

const BACKEND = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(BACKEND, "node_modules/@medusajs/cli/cli.js");
const BOOT_LIMIT_MS = 180_000;
const POLL_MS = 250;

/** One running backend, the built one, as a process of its own. */
export interface BackendProcess {
  url: string;
  pid: number;
  /** What it wrote so far. */
  output(): string;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** A port nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the built backend and waits until it answers. Throws with its output when it does not. */
export async function startBackend(port: number, settings: Record<string, string>): Promise<BackendProcess> {
  const child = spawn(process.execPath, [CLI, "start"], {
    cwd: path.join(BACKEND, ".medusa/server"),
    env: {
      ...environment.inherited,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "1",
      PORT: String(port),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  await answering(child, url, () => output);
  return { url, pid: child.pid ?? 0, output: () => output, kill: (signal) => end(child, signal) };
}

async function answering(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const deadline = Date.now() + BOOT_LIMIT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  child.kill("SIGKILL");
  throw new Error(`the backend did not start:\n${output().slice(-4_000)}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  await exit;
}
