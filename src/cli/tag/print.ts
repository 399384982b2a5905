import {ADAPTER, tagLines} from './lines.js';
import type {Release} from './release.js';

/** What was asked for on the command line. */
export type TagArguments = {
  base?: string | undefined;
  /** A path of the page's own origin, or an address elsewhere. */
  adapter?: string | undefined;
  /** With commas: `case-form,case-list`. */
  elements?: string | undefined;
  /** With commas: `en,da`. */
  languages?: string | undefined;
  evergreen?: boolean | undefined;
};

/**
 * The text that `debitura-embed tag` prints.
 *
 * @param hashOf - The hash of an inline script as `sha256-…`.
 * @throws RangeError that says which argument cannot be used.
 */
export function tagText(
  release: Release,
  {base = '/embed', adapter = ADAPTER, elements, languages, evergreen = false}: TagArguments,
  hashOf: (text: string) => string,
): string {
  const {head, policy} = tagLines(
    release,
    {
      base,
      isPinned: !evergreen,
      elements: list(elements).map((name) => `debitura-${name.replace(/^debitura-/, '')}`),
      languages: languages === undefined ? null : list(languages),
      adapter: adapter.startsWith('/') ? adapter : new URL(adapter).origin,
    },
    hashOf,
  );
  const kind = evergreen ? 'always the newest' : `pinned to ${release.version}`;
  return [
    `<!-- debitura-embed, ${kind}: into <head>, before any other module -->`,
    ...head,
    '',
    `Content-Security-Policy: ${policy}`,
    ...(evergreen ? [] : ['', ...STRICTER]),
  ].join('\n');
}

const STRICTER = [
  'To refuse every script without a hash, those of other products included, also send:',
  'Integrity-Policy: blocked-destinations=(script)',
];

function list(text = ''): string[] {
  return text.split(',').flatMap((item) => item.trim() || []);
}
