import { islandsAddress } from "virtual:islands-address";

/**
 * The only script inside a lite page. It starts the islands when the main picture is there, because scripts that
 * load beside it cost about two seconds on a slow 3G line. A tap starts them at once and is repeated afterwards.
 */
export const islandBoot = islandsAddress
  ? `(()=>{let started,tapped;const go=()=>{started??=import("/${islandsAddress}").then((islands)=>islands.hydrate()).then(()=>{removeEventListener("click",keep,true);tapped?.isConnected&&tapped.click()})};` +
    `const keep=(e)=>{const b=e.target.closest?.("[data-island] button");if(b){e.preventDefault();tapped=b;go()}};` +
    `addEventListener("click",keep,true);` +
    `for(const e of["pointerdown","keydown"])addEventListener(e,go,{once:true,passive:true});` +
    `const main=document.querySelector("[data-main-picture]");` +
    `if(main&&!main.complete){main.addEventListener("load",go);main.addEventListener("error",go);setTimeout(go,5000)}else go()})()`
  : "";
