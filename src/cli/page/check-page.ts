import {adapterFindings, PATIENCE} from './adapter-findings.js';
import {readHostPage, type HostPage} from './host-page.js';
import {policyFindings, type PageFinding} from './policy-findings.js';

/** Which page is looked at, and where its adapter is. */
export type PageOptions = {
  /** Address of a page that holds an element. */
  page: string;
  /** Address of the adapter, seen from the page; default `/debitura`. */
  adapter?: string | undefined;
  fetch?: typeof globalThis.fetch;
};

/**
 * Looks at an installation from outside: the page, its policies and script tag, and the adapter behind it. Changes
 * nothing and never rejects for what is answered.
 * @throws TypeError when `page` is no address.
 */
export async function checkPage(options: PageOptions): Promise<PageFinding[]> {
  const {fetch = globalThis.fetch} = options;
  const address = new URL(options.page);
  const about = 'page';
  let answer: Response;
  try {
    answer = await fetch(address, {
      headers: {accept: 'text/html'},
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return [{isWell: false, about, text: `nothing answers at ${address.href} from here`}];
  }
  const found = new URL(answer.url || address);
  const header = answer.headers.get('content-security-policy');
  const page = readHostPage(found, header, await answer.text());
  const adapter = new URL(options.adapter ?? '/debitura', found);
  return [
    pageFinding(address, found, answer),
    await scriptFinding(page, fetch),
    ...policyFindings(page, adapter),
    ...(await adapterFindings({fetch, page: found, adapter})),
  ];
}

function pageFinding(asked: URL, found: URL, {ok, status}: Response): PageFinding {
  const about = 'page';
  if (!ok) return {isWell: false, about, text: `${found.href} answers ${status}`};
  if (asked.pathname === found.pathname && asked.origin === found.origin)
    return {isWell: true, about, text: found.href};
  const text = `it leads to ${found.href}, which is what is looked at: name a page that needs no login`;
  return {isWell: null, about, text};
}

/** Whether the script tag's file comes as a module must. */
async function scriptFinding(
  {script, url}: HostPage,
  fetch: typeof globalThis.fetch,
): Promise<PageFinding> {
  const about = 'script';
  if (script === null) {
    const text =
      'no tag of debitura-embed.js stands in the page as it is served; right with a bundler';
    return {isWell: null, about, text};
  }
  const {href, origin} = script.url;
  if (!script.isModule)
    return {isWell: false, about, text: `the tag of ${href} needs type="module"`};
  try {
    const {status, headers} = await fetch(script.url, {
      headers: {origin: url.origin},
      signal: AbortSignal.timeout(PATIENCE),
    });
    const allowed = headers.get('access-control-allow-origin');
    if (status !== 200) return {isWell: false, about, text: `${href} answers ${status}`};
    if (!/\bjavascript\b/.test(headers.get('content-type') ?? ''))
      return {isWell: false, about, text: `${href} does not come as text/javascript`};
    if (origin !== url.origin && allowed !== '*' && allowed !== url.origin)
      return {isWell: false, about, text: `${href} comes without access-control-allow-origin`};
    return {isWell: true, about, text: `${href} is there`};
  } catch {
    return {isWell: false, about, text: `nothing answers at ${href} from here`};
  }
}
