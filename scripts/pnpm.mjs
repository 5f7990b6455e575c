// @ts-check
import { spawn } from "node:child_process";
import { pnpm } from "./lib/pnpm.mjs";

const [command, args] = pnpm(...process.argv.slice(2));
spawn(command, args, { stdio: "inherit" }).on("exit", (code) => process.exit(code ?? 1));
