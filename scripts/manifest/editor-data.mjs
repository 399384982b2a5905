// Writes what editors complete from dist/custom-elements.json: web-types.json (JetBrains) and html-custom-data.json (VS Code).
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

/** The elements of a manifest. */
export function declarationsOf(manifest) {
  return manifest.modules.flatMap(({declarations}) => declarations);
}

/** JetBrains' format, https://github.com/JetBrains/web-types. */
export function webTypes(manifest, {name, version}) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements: declarationsOf(manifest).map(webElement)}},
  };
}

/** VS Code's format, https://github.com/microsoft/vscode-custom-data. */
export function htmlCustomData(manifest) {
  const tags = declarationsOf(manifest).map(({tagName, description = '', attributes = []}) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      ...(attribute.description && {description: attribute.description}),
      ...valuesOf(attribute, (value) => ({name: value})),
    })),
  }));
  return {version: 1.1, tags};
}

function webElement({tagName, description = '', attributes = [], members, events = [], ...rest}) {
  const properties = members.map(({name, description: text, type}) => ({
    name,
    ...(text && {description: text}),
    ...(type && {type: type.text}),
  }));
  return {
    name: tagName,
    description,
    attributes: attributes.map(webAttribute),
    js: {
      properties,
      events: events.map(({name, description: text}) => ({name, description: text})),
    },
    css: {parts: rest.cssParts ?? [], properties: rest.cssProperties ?? []},
  };
}

function webAttribute(attribute) {
  const {name, description, type} = attribute;
  return {
    name,
    ...(description && {description}),
    value: {type: type?.text ?? 'string', required: type?.text !== 'boolean'},
    ...valuesOf(attribute, (value) => ({name: value})),
  };
}

/** What may be written, when the type is a choice of words. */
function valuesOf({type}, toValue) {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  const words = parts.filter((part) => /^'.*'$/.test(part)).map((part) => part.slice(1, -1));
  return words.length > 0 && words.length === parts.length ? {values: words.map(toValue)} : {};
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (name, data) =>
  writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = read(join(folder, 'custom-elements.json'));
  write('web-types.json', webTypes(manifest, read(join(folder, '..', 'package.json'))));
  write('html-custom-data.json', htmlCustomData(manifest));
}
