import { Shell } from "../layout/shell";
import { localPath } from "../lib/locale";
import { PUBLIC_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import { Icon } from "../ui/icon";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;
export const meta = () => privateMeta(m.offline_title());

/** Shown by the service worker for a page that this device has not kept. */
export default function Offline() {
  return (
    <Shell path="/" query="">
      <section className="px-4 py-12 text-center">
        <span className="inline-flex rounded-full bg-turmeric-pale p-5 text-turmeric-ink">
          <Icon name="signal" size={44} />
        </span>
        <h1 className="mt-4 text-[1.4rem] font-extrabold">{m.offline_title()}</h1>
        <p className="mx-auto mt-2 max-w-prose text-soft">{m.offline_text()}</p>
        <p className="mt-6 grid gap-3 sm:mx-auto sm:max-w-sm">
          <a className="button button-main" href={localPath("/keranjang")}>
            <Icon name="basket" /> {m.see_basket()}
          </a>
          <a className="button button-plain" href={localPath("/pesanan")}>
            <Icon name="receipt" /> {m.my_orders()}
          </a>
        </p>
      </section>
    </Shell>
  );
}
