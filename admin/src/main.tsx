import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app/app.css";
import { createWorkClient } from "./app/query-client";
import { startServiceWorker } from "./app/service-worker";
import { WorkApp } from "./app/work-app";
import { keepInstallOffer } from "./lib/install";
import { startOutbox } from "./lib/outbox";
import { unlockSoundOnTouch } from "./lib/sound";
import { loadLanguage } from "./lib/text";

keepInstallOffer();
unlockSoundOnTouch();
if (import.meta.env.PROD) void startServiceWorker();
await loadLanguage();

const client = createWorkClient();
startOutbox(({ topic }) => void client.invalidateQueries({ queryKey: [topic] }));

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WorkApp client={client} />
    </StrictMode>,
  );
}
