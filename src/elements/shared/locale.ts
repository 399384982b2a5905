/**
 * The locale of an element: its own, else the `lang` of its nearest ancestor (through shadow roots), else the browser's.
 * What is no language tag is passed over.
 */
export function findLocale(element: Element, own?: string): string {
  return [own, inheritedLanguage(element), navigator.language].find(isLocale) ?? 'en';
}

function inheritedLanguage(element: Element): string | undefined {
  let node: Node | null = element;
  while (node) {
    const language = node instanceof Element ? node.getAttribute('lang') : null;
    if (language) return language;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}

function isLocale(tag: string | undefined): tag is string {
  try {
    return Boolean(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
