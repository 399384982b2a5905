import {codeOn, createVisitor} from '../../sandbox/hosted/visitor.js';
import type {Sandbox} from '../../../src/sandbox/index.js';

/** Who directs every company, by the hosted pages. */
export const DIRECTOR = {
  directorFullName: 'Mette Holm',
  directorHomeAddress: 'Havnegade 12, Odense',
  directorDateOfBirth: '1980-05-31',
};

/** More pages than any chain has. */
const MOST_PAGES = 12;

/**
 * Signs everything that a link leads to, as a person at Debitura's pages does.
 *
 * @returns Where the pages lead back to; null when they lead nowhere.
 */
export async function signAll(sandbox: Sandbox, url: string): Promise<string | null> {
  const {open, submit} = createVisitor(async (method, path, {body} = {}) =>
    sandbox.fetch(
      new Request(`http://127.0.0.1:4010${path}`, {
        method,
        ...(body !== undefined && {body}),
        redirect: 'manual',
      }),
    ),
  );
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const {html, status} = await open(url);
    if (status !== 200) return null;
    if (html.includes('Nothing is open')) return backOn(html);
    const code = codeOn(html);
    const {location} = await submit(url, {...DIRECTOR, ...(code !== '' && {code})});
    if (location !== null && !location.includes('127.0.0.1:4010')) return location;
  }
  return null;
}

function backOn(html: string): string | null {
  const href = /<a class="button" href="([^"]*)"/.exec(html)?.[1];
  return href === undefined ? null : href.replaceAll('&amp;', '&');
}
