import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { defaultClientConditions, defaultServerConditions, type Plugin } from "vite";

/** Lets Vite take the workspace packages as TypeScript source, in the browser and on the server. */
export const clientConditions = ["pasar-source", ...defaultClientConditions];
export const serverConditions = ["pasar-source", ...defaultServerConditions];

/** Compiles `messages/*.json`; which language is spoken is decided in `app/lib/locale*.ts`, not by Paraglide. */
export function messages(): Plugin[] {
  return [
    paraglideVitePlugin({ project: "./project.inlang", outdir: "./app/paraglide", strategy: ["baseLocale"] }),
  ].flat() as Plugin[];
}
