import { pictureSet, pictureUrl } from "../../lib/pictures";
import { m } from "../../paraglide/messages.js";
import { Icon, type IconName } from "../../ui/icon";

const PROMISES: { icon: IconName; word: () => string }[] = [
  { icon: "people", word: m.promise_direct },
  { icon: "shop", word: m.promise_pickup },
  { icon: "cash", word: m.promise_cash },
];

/** The first thing on the home page: what this shop is, in one picture and one sentence. */
export function Hero() {
  return (
    <section className="bg-leaf text-white sm:mt-4 sm:overflow-hidden sm:rounded-2xl">
      <div className="sm:grid sm:grid-cols-2 sm:items-center">
        <img
          className="aspect-[2/1] w-full bg-leaf-deep object-cover sm:order-2 sm:h-full"
          src={pictureUrl("hero", 720)}
          srcSet={pictureSet("hero", 480)}
          sizes="(min-width: 640px) 50vw, 100vw"
          width="960"
          height="480"
          alt=""
          fetchPriority="high"
          data-main-picture
        />
        <div className="px-4 pt-3 pb-4 sm:p-8">
          <h1 className="text-[1.4rem] leading-tight font-extrabold text-balance">{m.hero_title()}</h1>
          <p className="mt-1">{m.hero_text()}</p>
          <ul className="mt-3 grid grid-cols-3 gap-2 text-center text-[0.86rem] leading-tight font-semibold">
            {PROMISES.map(({ icon, word }) => (
              <li key={icon} className="rounded-xl bg-leaf-deep px-1 py-2.5">
                <span className="mb-1 flex justify-center text-turmeric">
                  <Icon name={icon} size={28} />
                </span>
                {word()}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
