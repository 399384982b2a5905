/** A test: its file from the root, its own name, that behind its group's, and the statements that it stands for. */
export type NamedTest = {file: string; name: string; title: string; marks: number[]};

/** Every test below `test/`, in order of files and lines. */
export function namedTests(root: string): NamedTest[];
