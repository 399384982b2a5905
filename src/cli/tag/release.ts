/** One file of a release, as `integrity.json` has it. */
export type ReleaseFile = {
  /** The value of an `integrity` attribute. */
  integrity: string;
  /** What it needs at once, and what it may load later. */
  imports?: string[];
  lazy?: string[];
  /** Its language, when it holds texts and nothing else. */
  language?: string;
  /** The elements that it puts on the page, which the loader then loads. */
  shows?: string[];
};

/** A file whose name stays, and the same bytes under a name that never changes its content. */
export type NamedFile = {evergreen: string; versioned: string};

/** The files of a release: what the build writes to `integrity.json`. */
export type Release = NamedFile & {
  version: string;
  /** Asks for the session while the elements are on their way. */
  session: NamedFile;
  /** By tag the file that defines the element. */
  elements: Record<string, string>;
  files: Record<string, ReleaseFile>;
};

/** What an element's first screen is made of: the file that defines it and all that this stands on. */
export function firstFiles({elements, files}: Release, tags: readonly string[]): string[] {
  const starts = tags.flatMap((tag) => elements[tag] ?? []);
  return reach(starts, (name) => files[name]?.imports ?? []);
}

/**
 * Every file that elements can ever load in some languages. English is always among them: it is what the elements speak
 * where a language has none of ours.
 *
 * @param languages - Two-letter codes; null for all.
 */
export function everyFile(
  {elements, files, evergreen}: Release,
  tags: readonly string[],
  languages: readonly string[] | null,
): string[] {
  const starts = tags.flatMap((tag) => elements[tag] ?? []);
  // What the loader itself opens around an element: the dialog of the case form.
  const around = (files[evergreen]?.lazy ?? []).filter((name) =>
    files[name]?.imports?.some((file) => starts.includes(file)),
  );
  const isSpoken = (name: string) => {
    const language = files[name]?.language;
    return !language || !languages || language === 'en' || languages.includes(language);
  };
  const next = (name: string) => {
    const {imports = [], lazy = [], shows = []} = files[name] ?? {};
    return [...imports, ...lazy, ...shows.flatMap((tag) => elements[tag] ?? [])].filter(isSpoken);
  };
  return reach([...starts, ...around], next);
}

function reach(starts: readonly string[], next: (name: string) => readonly string[]): string[] {
  const found = new Set(starts);
  for (const name of found) for (const other of next(name)) found.add(other);
  return [...found];
}
