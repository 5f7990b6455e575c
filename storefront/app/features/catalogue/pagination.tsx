import { m } from "../../paraglide/messages.js";

interface PaginationProps {
  page: number;
  pages: number;
  address: (page: number) => string;
}

/** Back and forth between the pages of a list. */
export function Pagination({ page, pages, address }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={m.pages_label()} className="mt-5 grid grid-cols-[1fr_auto_1fr] items-center gap-2 px-3">
      {page > 1 ? (
        <a className="button button-plain px-2" rel="prev" href={address(page - 1)}>
          {m.page_previous()}
        </a>
      ) : (
        <span />
      )}
      <span className="text-[0.9rem] text-soft">{m.page_of({ page, pages })}</span>
      {page < pages && (
        <a className="button button-plain px-2" rel="next" href={address(page + 1)}>
          {m.page_next()}
        </a>
      )}
    </nav>
  );
}
