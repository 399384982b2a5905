/** An element with what an invoice needs of it. */
export type XmlElement = {
  /** Without the prefix. */
  name: string;
  /** `''` when there is none. */
  namespace: string;
  /** By name as written. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The text directly inside. */
  text: string;
};

/**
 * Every element at a path of names below `root`, all inside namespaces that begin with `namespace`. A step may ask for
 * a value below it, `PartyTaxScheme[TaxScheme/ID=VAT]`, or for an attribute, `ID[@schemeID=VA]`.
 */
export function findAll(root: XmlElement, path: string, namespace: string): XmlElement[] {
  let found = [root];
  for (const step of path.match(/[^/[\]]+(?:\[[^\]]*\])?/g) ?? []) {
    const [, name = '', condition] = /^([^[]+)(?:\[(.*)\])?$/.exec(step) ?? [];
    found = found
      .flatMap(({children}) => children)
      .filter(
        (element) =>
          element.name === name &&
          element.namespace.startsWith(namespace) &&
          (condition === undefined || meets(element, condition, namespace)),
      );
  }
  return found;
}

function meets(element: XmlElement, condition: string, namespace: string): boolean {
  const [path = '', value] = condition.split('=');
  if (path.startsWith('@')) return element.attributes.get(path.slice(1)) === value;
  return findAll(element, path, namespace).some(({text}) => text.trim() === value);
}
