// @ts-check
// Only conservative syntax here: an old Node must reach the version check before it meets anything newer.
import { requireSupportedNode } from "./lib/node-version.mjs";

requireSupportedNode();
import("./lib/command.mjs").then(({ runCommand }) => runCommand(() => import("./commands/bench-search.mjs")));
