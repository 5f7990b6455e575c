import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { createBackendRoutes } from "./server/backend-routes.mjs";
import { readConfig } from "./server/config.mjs";

function backendRoutes(): Plugin {
  return {
    name: "pasar-backend-routes",
    configureServer: (server) => void server.middlewares.use(createBackendRoutes(readConfig(process.env))),
  };
}

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    backendRoutes(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "sw",
      filename: "sw.ts",
      injectRegister: false,
      injectManifest: { globPatterns: ["**/*.{js,css,html,svg,png}"] },
      manifest: {
        id: "/",
        name: "Pasar Bersama Kerja",
        short_name: "Pasar Kerja",
        description: "Pesanan dan uang kelompok Anda",
        lang: "id",
        start_url: "/",
        display: "standalone",
        orientation: "portrait",
        background_color: "#fbf6ec",
        theme_color: "#0d3b20",
        icons: [
          { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
    }),
  ],
  resolve: { conditions: ["pasar-source", ...defaultClientConditions] },
});
