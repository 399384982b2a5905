/** Builds dist/static-demo beside the script-tag file, which must be there. Answers its path. */
export function buildStaticDemo(): Promise<string>;
