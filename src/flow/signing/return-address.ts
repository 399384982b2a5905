import type {Address} from '../case-form/seams.js';

/** The parameter that a return from the signing pages carries. */
export const RETURN_PARAMETER = 'debitura-return';

/** 128 bits as base64url. */
const STATE = /[?&]debitura-return=([\w-]{22})(?![\w-])/;

/** `completed=…` wherever it was put: Debitura may append it after `?`, after `&`, or behind the `#`. */
const COMPLETED = /[?&#]completed=([^&?#]*)/;

/** What an address says about a return: `completed` is a hint that anyone can type, null when it is missing. */
export type ReturnHint = {state: string; completed: boolean | null};

/**
 * The address to which the signing pages lead back, known by `state`; everything else in it stays as it was. An older
 * return in it gives way: a page's own address may still carry one.
 */
export function withReturn(returnUrl: string, state: string): string {
  const [page = '', ...hash] = withoutReturn(returnUrl).split('#');
  const separator = page.includes('?') ? '&' : '?';
  return [`${page}${separator}${RETURN_PARAMETER}=${state}`, ...hash].join('#');
}

/** Reads a return from an address without touching it. */
export function readReturn(href: string): ReturnHint | null {
  const state = STATE.exec(href)?.[1];
  if (state === undefined) return null;
  const completed = COMPLETED.exec(href)?.[1];
  return {state, completed: completed === undefined ? null : completed === 'true'};
}

/** Takes the two parameters out of the address; the host's own, the fragment and the history's state stay. */
export function takeReturn(address: Address): ReturnHint | null {
  const href = address.href();
  const hint = readReturn(href);
  if (hint) address.replace(withoutReturn(href));
  return hint;
}

function withoutReturn(href: string): string {
  if (!readReturn(href)) return href;
  const [page = '', ...hash] = href.split('#');
  const [path = '', ...query] = page.split('?');
  const kept = query
    .join('?')
    .split('&')
    .map((pair) => pair.replace(/\?completed=[^?]*$/, ''))
    .filter((pair) => !/^(debitura-return|completed)=/.test(pair))
    .join('&');
  const fragment = hash.join('#').replace(/(^|[?&])completed=[^&?]*/, '');
  return `${path}${kept && `?${kept}`}${fragment && `#${fragment}`}`;
}
