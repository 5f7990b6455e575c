/** `GET /api/cari`: the results of a search page, ready to be shown. `title` is empty for further pages. */
export interface LiveAnswer {
  title: string;
  /** Products on all pages. */
  total: number;
  html: string;
}

/** `GET /api/saring`: the parts of a search page that follow its results, each an element with `data-later`. */
export interface LaterParts {
  html: string;
}
