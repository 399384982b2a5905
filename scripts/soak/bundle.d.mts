/** One place in one source file, and what stands there instead. */
export type Mutation = {file: string; from: string; to: string};

/** Makes one file of a test's program; answers its path. */
export function bundle(entry: string, folder: string, mutate?: Mutation): Promise<string>;
