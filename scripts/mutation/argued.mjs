/**
 * Mutants that no test can tell from the code: `original` as it stands in `file`, what stood in its place (any, when
 * left out), and why it comes to the same. docs/mutation.md lists them.
 */
export const ARGUED = [];
