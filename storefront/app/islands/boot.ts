import { islandFiles } from "virtual:island-files";
import type { Locale } from "../lib/locale";

/**
 * The only script inside a lite page. It starts the islands when the main picture is there, because scripts that
 * load beside it cost about two seconds on a slow 3G line. All files are asked for at once instead of one after the
 * other. A tap starts the islands too and is repeated afterwards.
 */
function bootScript(files: (typeof islandFiles)[Locale]): string {
  if (!files) return "";
  return (
    `(()=>{let started,tapped;const late=${JSON.stringify(files.late)};` +
    `const go=()=>{if(started)return;started=1;` +
    `for(const e of document.querySelectorAll("[data-island]:not([data-on-focus])"))late[e.dataset.island]&&import("/"+late[e.dataset.island]);` +
    `Promise.all(${JSON.stringify(files.first)}.map((file)=>import("/"+file))).then(([entry])=>entry.hydrate())` +
    `.then(()=>{removeEventListener("click",keep,true);tapped?.isConnected&&tapped.click()})};` +
    `const keep=(e)=>{const b=e.target.closest?.("[data-island]:not([data-on-focus]) button");if(b){e.preventDefault();tapped=b;go()}};` +
    `addEventListener("click",keep,true);` +
    `for(const e of["pointerdown","keydown"])addEventListener(e,go,{once:true,passive:true});` +
    `const main=document.querySelector("[data-main-picture]");` +
    `if(main&&!main.complete){main.addEventListener("load",go);main.addEventListener("error",go);setTimeout(go,5000)}` +
    `else go()})()`
  );
}

/** The boot script of each language; constant, so that its hash can stand in the content security policy. */
export const islandBoots: Record<Locale, string> = {
  id: bootScript(islandFiles.id),
  en: bootScript(islandFiles.en),
};
