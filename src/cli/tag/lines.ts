import {everyFile, firstFiles, type NamedFile, type Release} from './release.js';

/** Where elements look for the adapter when nothing else is said. */
export const ADAPTER = '/debitura';

/** What a page wants of the embed. */
export type TagOptions = {
  /** Where the files lie: a path of the page's own origin such as `/embed`, or an address. */
  base: string;
  /** True pins the version by hashes; false is the file that is always the newest. */
  isPinned: boolean;
  /** The tags that the page has, which are then loaded ahead; empty when that is not known. */
  elements: readonly string[];
  /** Two-letter codes of the page's languages; null for all. */
  languages: readonly string[] | null;
  /** Where the adapter is: a path of the page's own origin such as `/debitura`, or another origin. */
  adapter: string;
};

/** The lines that a page needs. */
export type TagLines = {
  /** For `<head>`, before any other module script. */
  head: string[];
  /** Value of the `Content-Security-Policy` header. */
  policy: string;
};

/**
 * The lines of a page: the script tag, with hashes the import map that makes browsers refuse a changed file, the files
 * to load ahead, and the policy that all of it lives under.
 *
 * @param hashOf - The hash of an inline script as `sha256-…`, for the policy.
 * @throws RangeError that names an element which does not exist, or a base that is neither path nor address.
 */
export function tagLines(
  release: Release,
  options: TagOptions,
  hashOf: (text: string) => string,
): TagLines {
  const {isPinned, elements, languages, adapter} = options;
  const base = options.base.replace(/(?<!\/)\/*$/, '/');
  if (!/^(\/|https?:\/\/)/.test(base))
    throw new RangeError(`--base wants a path or an address, not ${base}`);
  const unknown = elements.find((tag) => !Object.hasOwn(release.elements, tag));
  if (unknown !== undefined) throw new RangeError(`There is no element <${unknown}>.`);

  const integrity = (name: string) => release.files[name]?.integrity ?? '';
  const pin = (name: string) => (isPinned ? ` integrity="${integrity(name)}" crossorigin` : '');
  const preloads = firstFiles(release, elements).map(
    (name) => `<link rel="modulepreload" href="${base}${name}"${pin(name)}>`,
  );
  const script = (file: NamedFile, {more = '', query = ''} = {}) =>
    `<script type="module"${more} src="${base}${isPinned ? file.versioned : file.evergreen}${query}"${pin(file.evergreen)}></script>`;
  // Where the login is a token, only the page's own script can ask.
  const isEarly = adapter.startsWith('/') && elements.length > 0;
  const query = adapter === ADAPTER ? '' : `?adapter=${encodeURIComponent(adapter)}`;
  const scripts = [
    ...(isEarly ? [script(release.session, {more: ' async', query})] : []),
    ...preloads,
    script(release),
  ];
  if (!isPinned) return {head: scripts, policy: policy(base, adapter, [])};

  const tags = elements.length > 0 ? elements : Object.keys(release.elements);
  const hashes = everyFile(release, tags, languages).sort();
  const map = JSON.stringify({
    integrity: Object.fromEntries(hashes.map((name) => [base + name, integrity(name)])),
  });
  return {
    head: [`<script type="importmap">${map}</script>`, ...scripts],
    policy: policy(base, adapter, [`'${hashOf(map)}'`]),
  };
}

/** `'self'` also where the files are elsewhere, for the page's own script; of another origin only the folder is let in. */
function policy(base: string, adapter: string, hashes: readonly string[]): string {
  const scripts = ["'self'", ...(base.startsWith('/') ? [] : [base]), ...hashes];
  const calls = ["'self'", ...(adapter.startsWith('/') ? [] : [adapter])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    `connect-src ${calls.join(' ')}`,
    "img-src 'self' data:",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
