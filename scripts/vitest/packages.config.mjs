// @ts-check
import { defineConfig } from "vitest/config";

// Every package is its own project, so a package with special needs can bring its own configuration.
export default defineConfig({ test: { projects: ["./*", "!./*.json"] } });
