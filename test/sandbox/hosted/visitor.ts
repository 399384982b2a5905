import {draftIn, read, setup, type Speak} from '../support.js';

/** Where tests want to come back to. */
export const returnUrl = 'https://app.example/back?a=1#here';

/** Somebody with a browser: follows forms, knows headings. */
export function createVisitor(send: Speak) {
  async function open(url: string) {
    const {pathname, search} = new URL(url);
    const response = await send('GET', pathname + search);
    const html = await response.text();
    const heading = /<h1>([^<]*)<\/h1>/.exec(html)?.[1];
    return {status: response.status, headers: response.headers, html, heading};
  }
  async function submit(url: string, answers: Record<string, string> = {}) {
    const {html} = await open(url);
    const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const filled = [
      ...html.matchAll(/<input type="(?:text|email|tel)" value="([^"]*)" id="(\w+)"/g),
    ];
    const body = new URLSearchParams({
      ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
      ...Object.fromEntries(filled.map(([, value = '', name = '']) => [name, value])),
      ...answers,
    });
    const {pathname, search} = new URL(url);
    const response = await send('POST', pathname + search, {body});
    return {
      status: response.status,
      location: response.headers.get('location'),
      html: await response.text(),
    };
  }
  return {open, submit};
}

/** The six digits that the signing page shows in place of a mail. */
export function codeOn(html: string): string {
  return /<strong class="code">(\d{6})<\/strong>/.exec(html)?.[1] ?? '';
}

/** A case that waits for a signature, the client it belongs to, and somebody who may sign. */
export async function pendingCase(
  tenant: string,
  country: string,
  options: Parameters<typeof setup>[0] = {},
) {
  const world = setup(options);
  const speak = await world.actingFor(tenant);
  const json = draftIn(country, {allowPendingContracts: true, returnUrl});
  const {body} = await read(speak('POST', '/cases', {json}));
  const url = body.signingHandoff!.combinedSigningUrl;
  const lifecycle = async () => (await read(speak('GET', `/cases/${body.id}`))).body.lifecycle;
  return {...world, speak, id: body.id, url, lifecycle, ...createVisitor(world.send)};
}
