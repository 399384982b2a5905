import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import parsePolicy from 'content-security-policy-parser';

/** One policy that a page lives under. */
export type Policy = {
  /** Where it stands, for the reader. */
  from: 'header' | 'meta';
  directives: ReadonlyMap<string, readonly string[]>;
};

/** The script tag of the embed. */
export type EmbedScript = {url: URL; nonce?: string; integrity?: string; isModule: boolean};

/** What a page says of itself. */
export type HostPage = {url: URL; policies: Policy[]; script: EmbedScript | null};

/** The built loader under its usual names: `debitura-embed.js`, `debitura-embed-1.2.3.js`. */
const LOADER = /\/debitura-embed[^/]*\.js$/;

/**
 * Reads policies and script tag out of a page.
 *
 * @param url - Where the page was found in the end.
 * @param header - The value of `Content-Security-Policy`, several with commas between them, or null.
 * @param markup - The page as it came.
 */
export function readHostPage(url: URL, header: string | null, markup: string): HostPage {
  const policies: Policy[] = (header ?? '').split(',').flatMap((text) => policyOf(text, 'header'));
  let script: EmbedScript | null = null;
  let base = url;
  for (const {name, attributes} of elementsOf(parse(markup))) {
    const {content = '', href, src} = attributes;
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
      policies.push(...policyOf(content, 'meta'));
    if (name === 'base' && href !== undefined) base = new URL(href, url);
    if (name !== 'script' || src === undefined || !URL.canParse(src, base)) continue;
    const target = new URL(src, base);
    if (LOADER.test(target.pathname)) script ??= scriptOf(target, attributes);
  }
  return {url, policies, script};
}

function scriptOf(url: URL, {nonce, integrity, type}: Attributes): EmbedScript {
  return {
    url,
    isModule: type?.toLowerCase() === 'module',
    ...(nonce && {nonce}),
    ...(integrity && {integrity}),
  };
}

function policyOf(text: string, from: Policy['from']): Policy[] {
  const directives = parsePolicy(text);
  return directives.size === 0 ? [] : [{from, directives}];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** The elements of a document in its order. */
function* elementsOf(
  node: DefaultTreeAdapterTypes.Node,
): Generator<{name: string; attributes: Attributes}> {
  if ('tagName' in node) {
    const pairs = node.attrs.map(({name, value}) => [name, value] as const);
    yield {name: node.tagName, attributes: Object.fromEntries(pairs)};
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
