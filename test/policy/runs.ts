/** How many cases each property test of this folder tries; raise it to search longer. */
export const NUM_RUNS = 100;
