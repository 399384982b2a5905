import {bindingFailure, type FieldErrors} from './failure.js';

type Kind = 'text' | 'texts' | 'number' | 'flag' | 'date' | 'uuid';

/** Fields of a request model, by name; a nested model is an object, `[model]` a list of models. */
export interface Shape {
  readonly [field: string]: Kind | Shape | readonly [Shape];
}

/** What a shape binds to: everything may be null, since required fields are the rules' business. */
export type Bound<S extends Shape> = {
  [Field in keyof S]: S[Field] extends readonly [infer Model extends Shape]
    ? Bound<Model>[] | null
    : S[Field] extends Shape
      ? Bound<S[Field]> | null
      : S[Field] extends 'number'
        ? number | null
        : S[Field] extends 'flag'
          ? boolean | null
          : S[Field] extends 'texts'
            ? string[] | null
            : string | null;
};

const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const datePattern = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether the text is a uuid. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

/**
 * Reads a JSON text into a request model. Dates come out as `YYYY-MM-DD`.
 *
 * @param text - The body as it came.
 * @param shape - The model.
 * @param rejectUnknown - Whether a field outside the model is an error.
 * @throws Failure - 400 in RFC 7807, when the text is no JSON object or a value has the wrong type.
 */
export function bindJson<const S extends Shape>(
  text: string,
  shape: S,
  rejectUnknown: boolean,
): Bound<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw bindingFailure({$: ['The body is not valid JSON.']});
  }
  const errors: FieldErrors = {};
  const bound = bindObject(json, shape, '$', rejectUnknown, errors);
  if (Object.keys(errors).length > 0) throw bindingFailure(errors);
  return bound as Bound<S>;
}

function bindObject(
  json: unknown,
  shape: Shape,
  path: string,
  rejectUnknown: boolean,
  errors: FieldErrors,
): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    errors[path] = ['The JSON value could not be converted to an object.'];
    return bound;
  }
  const fields = new Map<string, unknown>(Object.entries(json));
  for (const [name, kind] of Object.entries(shape)) {
    const value = fields.get(name) ?? null;
    const fieldPath = `${path}.${name}`;
    bound[name] = null;
    if (value === null) continue;
    if (isList(kind)) {
      bound[name] = bindList(value, kind[0], fieldPath, rejectUnknown, errors);
    } else if (typeof kind === 'object') {
      bound[name] = bindObject(value, kind, fieldPath, rejectUnknown, errors);
    } else {
      bound[name] = bindValue(value, kind);
      if (bound[name] === undefined) {
        errors[fieldPath] = [`The JSON value could not be converted to ${kind}.`];
      }
    }
  }
  if (rejectUnknown) {
    for (const name of fields.keys()) {
      if (!Object.hasOwn(shape, name)) errors[`${path}.${name}`] = ['The field is unknown.'];
    }
  }
  return bound;
}

function isList(kind: Shape[string]): kind is readonly [Shape] {
  return Array.isArray(kind);
}

function bindList(
  json: unknown,
  model: Shape,
  path: string,
  rejectUnknown: boolean,
  errors: FieldErrors,
): Record<string, unknown>[] {
  if (Array.isArray(json)) {
    return json.map((each: unknown, index) =>
      bindObject(each, model, `${path}[${index}]`, rejectUnknown, errors),
    );
  }
  errors[path] = ['The JSON value could not be converted to a list.'];
  return [];
}

function bindValue(value: unknown, kind: Kind): unknown {
  // JSON has no infinity, but `1e400` becomes one.
  if (kind === 'number') return Number.isFinite(value) ? value : undefined;
  if (kind === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (kind === 'texts') return isTexts(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (kind === 'uuid') return isUuid(value) ? value.toLowerCase() : undefined;
  return kind === 'date' ? calendarDay(value) : value;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** The calendar day of a date or date-time; undefined when there is no such day. */
export function calendarDay(text: string): string | undefined {
  const day = datePattern.exec(text)?.[1];
  if (day === undefined) return undefined;
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) return undefined;
  // The engine rolls 31 February over into March; Debitura's runtime refuses it.
  return new Date(moment).toISOString().startsWith(day) ? day : undefined;
}
