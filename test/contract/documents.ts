import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv, type ValidateFunction} from 'ajv';
import formats from 'ajv-formats';

/** Debitura's OpenAPI documents, when they are there. */
export const folder = process.env.DEBITURA_CONTRACT ?? '../shared/contract';

type Json = {[key: string]: Json} | Json[] | string | number | boolean | null;
type JsonObject = Record<string, Json>;

const files = {
  referral: 'referral-partner.openapi.json',
  customer: 'customer.openapi.json',
  'collection-partner': 'collection-partner.openapi.json',
};
export type Api = keyof typeof files;

/** Whether all documents can be read. */
export const hasDocuments = Object.values(files).every((file) => existsSync(join(folder, file)));

/** One of the documents. */
export function readDocument(api: Api): JsonObject {
  return JSON.parse(readFileSync(join(folder, files[api]), 'utf8')) as JsonObject;
}

/** `GET /cases` and so on, in the order of the document. */
export function operationsOf(document: JsonObject): string[] {
  return Object.entries(at(document, 'paths')).flatMap(([path, methods]) =>
    Object.keys(methods as JsonObject)
      .filter((method) => /^(get|post|put|patch|delete)$/.test(method))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/**
 * Validates answers of one API.
 *
 * @returns For an operation and status what is wrong with a body, or null. Throws when the document
 *   has no such answer.
 */
export function createAnswerCheck(api: Api) {
  const document = readDocument(api);
  const ajv = new Ajv({strict: false, allErrors: true});
  formats(ajv);
  // Debitura's times come without a zone, and its own examples print plain dates.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/);
  ajv.addSchema({components: toJsonSchema(at(document, 'components'))}, 'document');
  const compiled = new Map<string, ValidateFunction>();

  return (operation: string, status: number, body: unknown): string | null => {
    const id = `${operation} ${status}`;
    const validate = compiled.get(id) ?? ajv.compile(answerSchema(document, operation, status));
    compiled.set(id, validate);
    return validate(body) ? null : ajv.errorsText(validate.errors, {dataVar: ''});
  };
}

function answerSchema(document: JsonObject, operation: string, status: number): JsonObject {
  const [method = '', path = ''] = operation.split(' ');
  const answer = at(document, 'paths', path, method.toLowerCase(), 'responses', String(status));
  const content = at(answer, 'content');
  const [media] = Object.values(content) as JsonObject[];
  if (!media) throw new RangeError(`${operation} has no body for ${status}`);
  return absolute(toJsonSchema(media.schema ?? {})) as JsonObject;
}

/** References of an answer point into the document that holds the schemas. */
function absolute(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' ? `document${value as string}` : absolute(value),
    ]),
  );
}

/**
 * OpenAPI 3.0 in JSON Schema's words: `nullable` becomes a type. Optional properties that are a
 * reference may be null too, as 3.0 cannot say so beside `$ref`.
 */
function toJsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const converted: JsonObject = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' ? nullableReferences(value as JsonObject) : toJsonSchema(value),
    ]),
  );
  // The documents require next to nothing; an honest sandbox leaves no documented field out.
  // Only RFC 7807 bodies may: their members are optional by that standard.
  if (isObject(schema.properties) && !('instance' in schema.properties)) {
    converted.required = Object.keys(schema.properties);
  }
  delete converted.nullable;
  const isNullable = schema.nullable === true && typeof schema.type === 'string';
  // Without a type anything fits, null too.
  return isNullable ? {...converted, type: [schema.type ?? 'null', 'null']} : converted;
}

function nullableReferences(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const converted = toJsonSchema(property);
      const isReference = isObject(property) && '$ref' in property;
      return [name, isReference ? {anyOf: [converted, {type: 'null'}]} : converted];
    }),
  );
}

function at(json: Json, ...path: string[]): JsonObject {
  let value: Json | undefined = json;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  if (!isObject(value)) {
    throw new RangeError(`The document has nothing at ${path.join(' ')}`);
  }
  return value;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
