import type { CategoryCount } from "@pasar/contracts/catalogue";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";

const FIRST_SHOWN = 8;

/** The shelves of the shop; the fullest ones first, the others behind one tap. */
export function CategoryLinks({ categories }: { categories: CategoryCount[] }) {
  const fullest = [...categories].sort((a, b) => b.count - a.count);
  return (
    <section className="mt-6 px-3" aria-labelledby="kategori">
      <h2 id="kategori" className="mb-3 px-1 text-[1.3rem] font-extrabold">
        {m.categories()}
      </h2>
      <Links categories={fullest.slice(0, FIRST_SHOWN)} />
      {fullest.length > FIRST_SHOWN && (
        <details className="group mt-2">
          <summary className="flex min-h-12 items-center gap-1 px-1 font-bold text-leaf">
            {m.all_categories()}
            <span className="group-open:rotate-180">
              <Icon name="chevron" size={20} />
            </span>
          </summary>
          <Links categories={fullest.slice(FIRST_SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Links({ categories }: { categories: CategoryCount[] }) {
  return (
    <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {categories.map(({ slug, name, count }) => (
        <li key={slug}>
          <a
            className="card flex min-h-14 items-center justify-between gap-2 border-l-4 border-l-turmeric px-3 py-2 text-[0.92rem] leading-tight font-semibold"
            href={localPath(`/cari?kategori=${slug}`)}
          >
            {name} <span className="text-[0.82rem] font-normal text-soft">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
