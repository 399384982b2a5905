// Writes src/debitura/generated from Debitura's OpenAPI documents: names and types alone, no descriptions.
// node scripts/generate-types.mjs [folder of the documents, default ../shared/contract]
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';

/** The documents, by the file that is made of each. */
export const DOCUMENTS = {
  referral: 'referral-partner.openapi.json',
  customer: 'customer.openapi.json',
  'collection-partner': 'collection-partner.openapi.json',
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The TypeScript text of one document. */
export async function generateTypes(document, api) {
  const name = api.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());
  const schemas = Object.entries(document.components.schemas)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([schema, shape]) => `export type ${schema} = ${typeOf(shape)};`);
  const queries = operationsOf(document)
    .map(({operation, query}) => `'${operation}': {${query.map(property).join('; ')}};`)
    .filter((line) => !line.endsWith(' {};'));
  const text = [
    "// Made by scripts/generate-types.mjs of Debitura's OpenAPI document; do not edit.",
    ...schemas,
    `/** What may be asked of a list or look-up, by its operation. */
    export type ${name}Queries = {${queries.join('\n')}};`,
  ].join('\n\n');
  const options = await prettier.resolveConfig(fileURLToPath(import.meta.url));
  return prettier.format(text, {...options, parser: 'typescript'});
}

function operationsOf({paths}) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => method in methods).map((method) => ({
      operation: `${method.toUpperCase()} ${path}`,
      query: (methods[method].parameters ?? []).filter((parameter) => parameter.in === 'query'),
    })),
  );
}

function property({name, schema, required}) {
  return `${name}${required ? '' : '?'}: ${typeOf(schema)}`;
}

/** OpenAPI 3.0 as it stands in the three documents: no `oneOf`, no `allOf`. */
function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').pop();
  const type = plainTypeOf(schema);
  return schema.nullable && type !== 'unknown' ? `${type} | null` : type;
}

function plainTypeOf({type, enum: values, items, properties, required = [], additionalProperties}) {
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  switch (type) {
    case 'array':
      return `(${typeOf(items)})[]`;
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
      return type;
    case 'object':
      return properties
        ? objectOf(properties, required)
        : `Record<string, ${valueOf(additionalProperties)}>`;
    default:
      return 'unknown';
  }
}

function objectOf(properties, required) {
  const members = Object.entries(properties).map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
  );
  return `{${members.join('\n')}}`;
}

function valueOf(additionalProperties) {
  return typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0
    ? typeOf(additionalProperties)
    : 'unknown';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? process.env.DEBITURA_CONTRACT ?? '../shared/contract';
  for (const [api, file] of Object.entries(DOCUMENTS)) {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const target = fileURLToPath(new URL(`../src/debitura/generated/${api}.ts`, import.meta.url));
    writeFileSync(target, await generateTypes(document, api));
  }
}
