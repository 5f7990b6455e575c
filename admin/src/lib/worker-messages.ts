/** Asks a waiting service worker to replace the one in charge. */
export const TAKE_OVER = "take_over";
