import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {readDocument, type Api} from './documents.js';

type Parameter = {name: string; in: 'query' | 'path' | 'header'; schema: object};
type Operation = {
  parameters?: Parameter[];
  requestBody?: {content: Record<string, {schema: object}>};
};
type Paths = Record<string, Record<string, Operation>>;

/**
 * Finds and checks a request's operation in one of the documents.
 *
 * @returns For a request its operation, as documented, and what is wrong with it.
 */
export function createRequestCheck(api: Api) {
  const document = readDocument(api) as unknown as {paths: Paths};
  // Everything in a query is text; in a body a number is a number.
  const queries = createAjv(document, {coerceTypes: true});
  const bodies = createAjv(document, {coerceTypes: false});
  const refined = (schema: object) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object;
  const errorsOf = (ajv: ReturnType<typeof createAjv>, schema: object, value: unknown) => {
    const validate = ajv.compile(refined({type: 'object', properties: {value: schema}}));
    return validate({value}) ? [] : [ajv.errorsText(validate.errors)];
  };

  return async (request: Request) => {
    const url = new URL(request.url);
    const path = url.pathname.replace(`/${api}`, '');
    const found = operationOf(document.paths, request.method, path);
    if (!found) return {operation: path, errors: ['is not documented']};
    const {parameters = [], requestBody} = found.operation;
    const errors = [...new Set(url.searchParams.keys())].flatMap((name) => {
      const parameter = parameters.find((each) => each.in === 'query' && each.name === name);
      if (!parameter) return [`has no query parameter ${name}`];
      const all = url.searchParams.getAll(name);
      const isList = 'type' in parameter.schema && parameter.schema.type === 'array';
      return errorsOf(queries, parameter.schema, isList ? all : all[0]);
    });
    const hasKey = request.headers.has('idempotency-key');
    if (hasKey && !parameters.some(({name}) => name === 'Idempotency-Key'))
      errors.push('takes no Idempotency-Key');
    const json = requestBody?.content['application/json'];
    if (json) errors.push(...errorsOf(bodies, json.schema, await request.clone().json()));
    return {operation: `${request.method} ${found.path}`, errors};
  };
}

/** True when a path is one of a pattern's. */
export function fits(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}

function createAjv(document: object, options: {coerceTypes: boolean}) {
  const ajv = new Ajv({strict: false, allErrors: true, ...options});
  formats(ajv);
  // Debitura takes plain days for its dates, and its own examples send them.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d(T.*)?$/);
  return ajv.addSchema(document, 'document');
}

/** The documented operation of a path; a literal segment wins over a parameter. */
function operationOf(paths: Paths, method: string, path: string) {
  const [best] = Object.keys(paths)
    .filter((pattern) => fits(pattern, path))
    .sort((a, b) => a.split('{').length - b.split('{').length);
  const operation = best === undefined ? undefined : paths[best]?.[method.toLowerCase()];
  return best !== undefined && operation ? {path: best, operation} : null;
}
