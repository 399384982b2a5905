/** The playground's script: what the panel says is worn by the elements at once, and printed to be copied. */

type Control = HTMLInputElement | HTMLSelectElement;

const panel = find('panel', HTMLFormElement);
const stage = find('stage', HTMLElement);
const printed = find('css', HTMLElement);
const copied = find('copied', HTMLElement);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
/** Controls that were touched; what is left alone keeps its default and is not printed. */
const touched = new Set<string>();

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`There is no #${id}.`);
  return found;
}

const controls = () =>
  [...panel.elements].filter(
    (one): one is Control => one instanceof HTMLInputElement || one instanceof HTMLSelectElement,
  );

const valueOf = (name: string) => controls().find((one) => one.name === name)?.value ?? '';

/** The declarations of the theme, one a line. */
function declarations(): string[] {
  const tokens = controls()
    .filter(({name}) => name.startsWith('--') && touched.has(name))
    .map(({name, value, dataset}) => `${name}: ${value}${dataset.unit ?? ''};`);
  const scheme = valueOf('scheme');
  const font = valueOf('font');
  return [
    ...(scheme ? [`color-scheme: ${scheme};`] : []),
    ...(font ? [`font-family: ${font};`] : []),
    ...tokens,
  ];
}

/** Dresses the stage and prints what did it. */
function wear(): void {
  const lines = declarations();
  const width = valueOf('width');
  sheet.replaceSync(`#stage { ${lines.join(' ')} ${width ? `inline-size: ${width};` : ''} }`);
  stage.dir = valueOf('direction');
  stage.lang = valueOf('language');
  for (const element of stage.children) Object.assign(element, {locale: stage.lang});
  printed.textContent =
    lines.length > 0 ? `:root {\n  ${lines.join('\n  ')}\n}` : '/* Change something. */';
  copied.textContent = '';
}

panel.addEventListener('input', ({target}) => {
  if (target instanceof HTMLInputElement) touched.add(target.name);
  wear();
});
panel.addEventListener('reset', () => {
  touched.clear();
  // The controls have their old values only after the event.
  queueMicrotask(wear);
});
panel.addEventListener('submit', (event) => event.preventDefault());
document.getElementById('copy')?.addEventListener('click', () => {
  navigator.clipboard.writeText(printed.textContent).then(
    () => (copied.textContent = 'Copied'),
    () => {
      // Where the page may not write, the text is chosen for the user to copy.
      getSelection()?.selectAllChildren(printed);
      copied.textContent = 'Press Ctrl+C';
    },
  );
});
wear();
