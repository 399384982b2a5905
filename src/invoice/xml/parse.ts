import {InvoiceError} from '../error.js';
import type {XmlElement} from './element.js';
import {readAttributes, unescapeXml, Namespaces} from './names.js';

/** More than any published invoice has by far: the deepest has 11 levels, the longest some 3,000 elements. */
const LIMITS = {depth: 64, elements: 100_000} as const;

/** What XML 1.0 forbids anywhere, half of a pair of surrogates included. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters to be refused
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** An element whose end has not come yet; `tag` is its name as written. */
type Open = {element: XmlElement; tag: string; namespaces: Namespaces};

/**
 * Reads XML without document types. The browser's own parser cannot be used: `DOMParser.parseFromString` is closed to
 * everybody where Trusted Types are enforced. Names, nesting, quotes and namespaces are checked; a document type or
 * entity is refused, so nothing is ever fetched or expanded.
 *
 * @throws InvoiceError - `doctype`, `too-complex` or `broken`.
 */
export function parseXml(text: string): XmlElement {
  if (FORBIDDEN.test(text)) throw new InvoiceError('broken');
  return new Parser(text).parse();
}

class Parser {
  readonly #text: string;
  readonly #open: Open[] = [];
  #root: XmlElement | null = null;
  #count = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): XmlElement {
    this.#skipDeclaration();
    while (this.#at < this.#text.length) {
      const next = this.#text.indexOf('<', this.#at);
      this.#takeText(this.#text.slice(this.#at, next === -1 ? undefined : next));
      if (next === -1) break;
      this.#at = next;
      this.#takeMarkup();
    }
    if (!this.#root || this.#open.length > 0) throw new InvoiceError('broken');
    return this.#root;
  }

  /** Only at the very beginning; elsewhere `<?xml` is an error. */
  #skipDeclaration(): void {
    this.#at = /^\ufeff?(?:<\?xml\s[^<>]*\?>)?/.exec(this.#text)?.[0].length ?? 0;
  }

  #takeMarkup(): void {
    const at = this.#at;
    const begins = (mark: string) => this.#text.startsWith(mark, at);
    if (begins('<!--')) this.#skipComment(at);
    else if (begins('<![CDATA[')) this.#takeSection(at);
    else if (begins('<!')) throw new InvoiceError('doctype');
    else if (begins('<?')) this.#skipInstruction(at);
    else if (begins('</')) this.#close(this.#until('>', at + 2));
    else this.#takeStart(at);
  }

  #skipComment(at: number): void {
    const content = this.#until('-->', at + 4);
    if (content.includes('--') || content.endsWith('-')) throw new InvoiceError('broken');
  }

  #skipInstruction(at: number): void {
    const content = this.#until('?>', at + 2);
    if (!/^[A-Za-z_]/.test(content) || /^xml(?:\s|$)/i.test(content))
      throw new InvoiceError('broken');
  }

  #takeSection(at: number): void {
    const content = this.#until(']]>', at + 9);
    const current = this.#open.at(-1);
    if (!current) throw new InvoiceError('broken');
    current.element.text += content;
  }

  #takeText(raw: string): void {
    if (raw === '') return;
    const current = this.#open.at(-1);
    if (!current) {
      if (/[^ \t\r\n]/.test(raw)) throw new InvoiceError('broken');
      return;
    }
    if (raw.includes(']]>')) throw new InvoiceError('broken');
    current.element.text += unescapeXml(raw);
  }

  #takeStart(at: number): void {
    const end = this.#endOfTag(at);
    const isEmpty = this.#text[end - 1] === '/';
    const inside = this.#text.slice(at + 1, isEmpty ? end - 1 : end);
    this.#at = end + 1;
    const tag = /^[^\s/>]+/.exec(inside)?.[0] ?? '';
    const attributes = readAttributes(inside.slice(tag.length));
    const parent = this.#open.at(-1);
    const namespaces = (parent?.namespaces ?? Namespaces.none).with(attributes);
    const element: XmlElement = {...namespaces.resolve(tag), attributes, children: [], text: ''};
    this.#add(element, parent);
    if (!isEmpty) this.#open.push({element, tag, namespaces});
  }

  #add(element: XmlElement, parent: Open | undefined): void {
    this.#count += 1;
    if (this.#count > LIMITS.elements || this.#open.length >= LIMITS.depth)
      throw new InvoiceError('too-complex');
    if (parent) parent.element.children.push(element);
    else if (this.#root) throw new InvoiceError('broken');
    else this.#root = element;
  }

  #close(content: string): void {
    const opened = this.#open.pop();
    const isIts = opened !== undefined && content.startsWith(opened.tag);
    if (!isIts || /[^ \t\r\n]/.test(content.slice(opened.tag.length)))
      throw new InvoiceError('broken');
  }

  /** Where the tag ends: a `>` inside quotes is part of a value. */
  #endOfTag(at: number): number {
    for (let end = at + 1; end < this.#text.length; end += 1) {
      const character = this.#text[end];
      if (character === '>') return end;
      if (character === '"' || character === "'") {
        end = this.#text.indexOf(character, end + 1);
        if (end === -1) break;
      }
    }
    throw new InvoiceError('broken');
  }

  /** The text up to a mark; goes on behind it. */
  #until(mark: string, from: number): string {
    const end = this.#text.indexOf(mark, from);
    if (end === -1) throw new InvoiceError('broken');
    this.#at = end + mark.length;
    return this.#text.slice(from, end);
  }
}
