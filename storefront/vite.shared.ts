import { defaultClientConditions, defaultServerConditions } from "vite";

/** Lets Vite take the workspace packages as TypeScript source, in the browser and on the server. */
export const clientConditions = ["pasar-source", ...defaultClientConditions];
export const serverConditions = ["pasar-source", ...defaultServerConditions];
