import type {HostPage, Policy} from './host-page.js';
import {allows, type Wanted} from './source-list.js';

/** One line of a diagnosis of a page. */
export type PageFinding = {
  /** Null when it cannot be known from here; the text says why. */
  isWell: boolean | null;
  about: string;
  text: string;
};

/** What the embed needs of a policy; without one, this line is a good start. */
export const WHOLE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const SCRIPT = ['script-src-elem', 'script-src', 'default-src'];
const CONNECT = ['connect-src', 'default-src'];

/**
 * What a page's policies lack for the embed, with the line to send instead. Styles, pictures, forms and frames need
 * nothing: the elements' styles are constructed sheets, and they leave for Debitura by navigation.
 *
 * @param adapter - Address of the adapter.
 */
export function policyFindings(page: HostPage, adapter: URL): PageFinding[] {
  const {policies} = page;
  if (policies.length === 0) {
    const text = `the page has none. The embed lives under: ${WHOLE_POLICY}`;
    return [{isWell: null, about: 'policy', text}];
  }
  const missing = policies.flatMap((policy, index) => {
    const where =
      policies.length === 1 ? '' : ` (policy ${index + 1} of ${policies.length}, ${policy.from})`;
    return lacking(policy, page, adapter).map(({directive, why, line}) => ({
      isWell: false,
      about: 'policy',
      text: `${directive} ${why}${where}. Send: ${line}`,
    }));
  });
  if (missing.length > 0) return missing;
  const text = 'scripts, calls and Trusted Types of the embed are allowed';
  return [{isWell: true, about: 'policy', text}];
}

const NONCE_LINE = `<script type="module" nonce="…" src="…">, with the nonce of this answer`;

type Lack = {directive: string; why: string; line: string};

function lacking(policy: Policy, page: HostPage, adapter: URL): Lack[] {
  return [
    ...scriptLack(policy, page),
    ...lackOf(policy, CONNECT, {url: adapter, page: page.url}, 'keeps the embed from its adapter'),
    ...trustedTypesLack(policy),
    ...sandboxLack(policy),
  ];
}

/** The script tag's file and, beside it, the chunks that it loads. */
function scriptLack(policy: Policy, {script, url}: HostPage): Lack[] {
  const file = script?.url ?? new URL('/debitura-embed.js', url);
  const wanted: Wanted = {url: file, page: url, nonce: script?.nonce, integrity: script?.integrity};
  const own = lackOf(policy, SCRIPT, wanted, "refuses the embed's script");
  if (own.length > 0) return own;
  const [, sources] = effective(policy, SCRIPT);
  // With a nonce or 'strict-dynamic' the chunks come in with the script that loads them.
  const isHandedOn = sources?.some((source) => /^'(nonce-|strict-dynamic)/.test(source)) ?? false;
  if (isHandedOn && allows(sources, wanted)) return [];
  const chunk = {url: new URL('chunks/', file), page: url};
  return lackOf(policy, SCRIPT, chunk, "lets the embed's script in, but not its chunks");
}

function lackOf(policy: Policy, names: readonly string[], wanted: Wanted, why: string): Lack[] {
  const [name, sources] = effective(policy, names);
  if (sources === null || allows(sources, wanted)) return [];
  const [directive = ''] = names.filter((one) => one === name && one !== 'default-src');
  const own = directive === '' ? (names.at(-2) ?? '') : directive;
  const kept = sources.filter((source) => source.toLowerCase() !== "'none'");
  // Beside 'strict-dynamic' no address counts, so that adding one would change nothing.
  if (own.startsWith('script') && sources.includes("'strict-dynamic'"))
    return [{directive: own, why, line: NONCE_LINE}];
  const line = [own, ...kept, expressionFor(wanted, own)].join(' ');
  return [{directive: own, why, line}];
}

/** What to add: the page's own origin has a word, of another one a script needs its folder and a call its origin. */
function expressionFor({url, page}: Wanted, directive: string): string {
  if (url.origin === page.origin) return "'self'";
  return directive.startsWith('script')
    ? new URL('.', url).href.replace(/chunks\/$/, '')
    : url.origin;
}

/** The first of these directives that the policy has, and its sources. */
function effective({directives}: Policy, names: readonly string[]) {
  const name = names.find((one) => directives.has(one));
  return [name, name === undefined ? null : (directives.get(name) ?? [])] as const;
}

function trustedTypesLack({directives}: Policy): Lack[] {
  const named = directives.get('trusted-types');
  if (!named || named.includes('*') || named.includes('lit-html')) return [];
  const kept = named.filter((name) => name !== "'none'");
  const line = ['trusted-types', ...kept, 'lit-html'].join(' ');
  return [{directive: 'trusted-types', why: 'refuses the policy that the elements make', line}];
}

/** What the elements cannot do without in a page that a policy has put into a sandbox. */
const FREEDOMS = ['allow-scripts', 'allow-same-origin', 'allow-forms'];

function sandboxLack({directives}: Policy): Lack[] {
  const given = directives.get('sandbox');
  const missing = FREEDOMS.filter((freedom) => !given?.includes(freedom));
  if (!given || missing.length === 0) return [];
  const line = ['sandbox', ...given, ...missing].join(' ');
  return [{directive: 'sandbox', why: `lacks ${missing.join(', ')}`, line}];
}
