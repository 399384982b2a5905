import type {CSSResult} from 'lit';

/** Adds the styles that the root does not have yet. */
export function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  root.adoptedStyleSheets.push(
    ...sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)),
  );
}
