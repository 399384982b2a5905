// What the analyzer of custom elements cannot know of this project: how tags are given, what events carry, the tokens.
import {readFileSync} from 'node:fs';

/** The tags, as `define(tag, class)` gives them, and the file of the package that does so. */
export function tagsByDefine() {
  const tags = new Map();
  return {
    name: 'tags-by-define',
    analyzePhase({ts, node}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {element} of elementsOf(customElementsManifest)) {
        const tag = tags.get(element.name);
        if (tag) Object.assign(element, {tagName: tag, customElement: true});
      }
    },
  };
}

/** The class of each event, of the map that is also what TypeScript knows. */
export function eventTypes(file) {
  const types = new Map(
    [...readFileSync(file, 'utf8').matchAll(/'(debitura-[a-z-]+)': (\w+);/g)].map(
      ([, name, type]) => [name, type],
    ),
  );
  return {
    name: 'event-types',
    packageLinkPhase({customElementsManifest}) {
      for (const {element} of elementsOf(customElementsManifest))
        for (const event of element.events ?? [])
          event.type = {text: types.get(event.name) ?? 'Event'};
    },
  };
}

/** The design tokens: names and defaults of the styles, descriptions of the guide's table where it has one. */
export function tokens(file, guide) {
  const found = tokensOf(readFileSync(file, 'utf8'), readIfThere(guide));
  return {
    name: 'tokens',
    packageLinkPhase({customElementsManifest}) {
      for (const {element} of elementsOf(customElementsManifest)) element.cssProperties = found;
    },
  };
}

/** Leaves what a user of the package can use: elements with a tag, without their private members, where they are. */
export function whatIsPublic() {
  return {
    name: 'what-is-public',
    packageLinkPhase({customElementsManifest: manifest}) {
      const modules = elementsOf(manifest)
        .filter(({element}) => element.tagName)
        .map(({element}) => moduleOf(element));
      manifest.modules = modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

function elementsOf({modules}) {
  return modules.flatMap(({declarations = []}) =>
    declarations.filter(({kind}) => kind === 'class').map((element) => ({element})),
  );
}

/** As it is imported: `debitura-embed/elements/price`. */
function moduleOf(element) {
  const path = `dist/npm/elements/${element.tagName.replace('debitura-', '')}.js`;
  const members = (element.members ?? [])
    .filter((one) => one.kind === 'field' && !one.privacy && !one.static && one.type)
    .map(ownMember);
  const attributes = (element.attributes ?? []).map(ownMember);
  const events = (element.events ?? []).filter(({name}) => name.startsWith('debitura-'));
  const declaration = {...element, superclass: undefined, members, attributes, events};
  const reference = {name: element.name, module: path};
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      {kind: 'js', name: element.name, declaration: reference},
      {kind: 'custom-element-definition', name: element.tagName, declaration: reference},
    ],
  };
}

/** Without the file it is inherited from, which is no part of the package. */
function ownMember(member) {
  return {...member, inheritedFrom: undefined};
}

/** `var(--debitura-name, default)`, the default up to the bracket that closes it. */
function tokensOf(styles, guide) {
  const names = new Map();
  for (const {1: name, index} of styles.matchAll(/var\(\s*(--debitura-[a-z-]+)/g)) {
    if (!names.has(name)) names.set(name, defaultAt(styles, index));
  }
  return [...names].map(([name, value]) => ({
    name,
    ...(value && {default: value}),
    ...describe(name, guide),
  }));
}

function defaultAt(styles, start) {
  let depth = 0;
  for (let end = start; end < styles.length; end += 1) {
    if (styles[end] === '(') depth += 1;
    if (styles[end] === ')') depth -= 1;
    if (styles[end] === ')' && depth === 0) {
      const [, ...rest] = styles.slice(start + 4, end).split(',');
      return rest.join(',').replace(/\s+/g, ' ').trim();
    }
  }
  return '';
}

/** The last cell of the token's row in the guide. */
function describe(name, guide) {
  const row = guide
    .split('\n')
    .find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
  const cells = (row ?? '').split('|').map((cell) => cell.trim());
  const description = cells.filter(Boolean).at(-1);
  return row && description ? {description} : {};
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
