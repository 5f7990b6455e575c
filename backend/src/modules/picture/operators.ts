/** Whose the photos of operators are: the platform's, so that each of them sees what another one has sent. */
export const OPERATORS = "operators";
