import {InvoiceError} from '../error.js';

/** A name with at most one prefix; letters beyond ASCII are taken as they come. */
const NAME =
  /^(?:([A-Za-z_\u0080-\u{10ffff}][\w.\-\u0080-\u{10ffff}]*):)?([A-Za-z_\u0080-\u{10ffff}][\w.\-\u0080-\u{10ffff}]*)$/u;

const PREDEFINED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Replaces the five predefined entities and character references; there are no others without a document type. */
export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^&;]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new InvoiceError('broken');
    return PREDEFINED.get(name) ?? characterOf(name);
  });
}

function characterOf(name: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]{1,8})|(\d{1,8}))$/.exec(name) ?? [];
  const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal ?? NaN);
  const isAllowed =
    [9, 10, 13].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  if (!isAllowed) throw new InvoiceError('broken');
  return String.fromCodePoint(code);
}

/** The attributes of a start tag, from what stands behind its name. */
export function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const attribute = /[ \t\r\n]+([^\s=<>"']+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
  let end = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const [, name = '', double, single = ''] = match;
    if (!NAME.test(name) || attributes.has(name)) throw new InvoiceError('broken');
    attributes.set(name, unescapeXml(double ?? single));
    end = attribute.lastIndex;
  }
  if (/[^ \t\r\n]/.test(text.slice(end))) throw new InvoiceError('broken');
  return attributes;
}

/** The prefixes that hold at a place. */
export class Namespaces {
  static readonly none = new Namespaces(new Map([['xml', XML_NAMESPACE]]));
  readonly #byPrefix: ReadonlyMap<string, string>;

  constructor(byPrefix: ReadonlyMap<string, string>) {
    this.#byPrefix = byPrefix;
  }

  /** With what an element's attributes declare; every prefix in use must have been declared. */
  with(attributes: ReadonlyMap<string, string>): Namespaces {
    const declared = [...attributes].filter(([name]) => /^xmlns(?:$|:)/.test(name));
    const own = declared.map(([name, address]) => [name.slice(6), address] as const);
    if (own.some(([prefix, address]) => prefix !== '' && address === ''))
      throw new InvoiceError('broken');
    const all = own.length === 0 ? this : new Namespaces(new Map([...this.#byPrefix, ...own]));
    for (const name of attributes.keys())
      if (name.includes(':') && !name.startsWith('xmlns:')) all.resolve(name);
    return all;
  }

  /** Name and namespace of an element; throws `broken` for what is no name or has an unknown prefix. */
  resolve(tag: string): {name: string; namespace: string} {
    const [, prefix = '', name] = NAME.exec(tag) ?? [];
    const namespace = this.#byPrefix.get(prefix) ?? (prefix === '' ? '' : undefined);
    if (name === undefined || namespace === undefined) throw new InvoiceError('broken');
    return {name, namespace};
  }
}
