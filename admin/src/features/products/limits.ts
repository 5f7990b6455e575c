/** The contract's most pictures of a product; its schemas stay out of the bundle. */
export const MOST_PICTURES = 6;
/** The contract's most variants of a product. */
export const MOST_VARIANTS = 20;
