/** Asks a waiting service worker to replace the one in charge. */
export const TAKE_OVER = "take_over";

/** Tells the app to show a page, because its notice was tapped: `{ type: OPEN_PAGE, path }`. */
export const OPEN_PAGE = "open_page";
