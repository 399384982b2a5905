import {findAll, type XmlElement} from '../xml/element.js';

/** The business terms of EN 16931 that a case needs. */
export const TERMS = [
  'number', // BT-1
  'date', // BT-2
  'typeCode', // BT-3
  'currency', // BT-5
  'dueDate', // BT-9
  'terms', // BT-20
  'note', // BT-22
  'precedingNumber', // BT-25
  'sellerName', // BT-27
  'sellerTradingName', // BT-28
  'sellerRegistration', // BT-30
  'sellerVat', // BT-31
  'sellerCountry', // BT-40
  'buyerName', // BT-44
  'buyerTradingName', // BT-45
  'buyerRegistration', // BT-47
  'buyerVat', // BT-48
  'buyerMailbox', // BT-49 with the scheme for e-mail
  'street', // BT-50
  'secondLine', // BT-51
  'thirdLine', // BT-163
  'city', // BT-52
  'zipCode', // BT-53
  'state', // BT-54
  'country', // BT-55
  'contactPerson', // BT-56
  'phone', // BT-57
  'email', // BT-58
  'total', // BT-112
  'paid', // BT-113
  'rounding', // BT-114
  'due', // BT-115
  'items', // BT-153
] as const;
export type Term = (typeof TERMS)[number];

/** A syntax of EN 16931: its namespaces, and where each term stands, as paths below the root. */
export type Syntax = {
  name: 'UBL' | 'CII';
  /** How the namespaces of its elements begin. */
  namespace: string;
  paths: Record<Term, readonly string[]>;
};

/** Everything a document says, by term, as written; an empty list where it says nothing. */
export type Said = Record<Term, string[]>;

/** Collects what a document says. */
export function readTerms(root: XmlElement, {namespace, paths}: Syntax): Said {
  const said = TERMS.map((term) => {
    const elements = paths[term].flatMap((path) => findAll(root, path, namespace));
    const texts = elements.map((element) => valueOf(element)).filter((text) => text !== '');
    return [term, texts] as const;
  });
  return Object.fromEntries(said) as Said;
}

/** Only CII names how its days are written: `102` is YYYYMMDD; other ways name no single day. */
function valueOf({attributes, name, text}: XmlElement): string {
  const value = text.trim();
  const isDay = name !== 'DateTimeString' || attributes.get('format') === '102';
  return isDay ? value : '';
}
