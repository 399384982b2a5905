import {Ajv, type ValidateFunction} from 'ajv';
import ts from 'typescript';
import {ANSWERS} from './answers.js';

type Schema = Record<string, unknown>;

/**
 * Checks bodies against the types of `src/contract/`, read from their source: the type is the promise, and what a
 * type does not name may not be there. `texts` are the complaints, none when the body is as promised.
 */
export function createPromises(): (name: string, body: unknown) => string[] {
  const schemaOf = readTypes();
  const ajv = new Ajv({strict: false, allErrors: false});
  const known = new Map<string, ValidateFunction>();

  return (name, body) => {
    const validate = known.get(name) ?? ajv.compile(schemaOf(name));
    known.set(name, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({instancePath, message = '', params}) =>
        `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** The schema of what a route answers, or of an exported type of the contract. */
function readTypes(): (name: string) => Schema {
  const file = 'src/contract/index.ts';
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing.`);
  const types = new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, checker.getDeclaredTypeOfSymbol(target)];
    }),
  );
  return (name) => {
    const type = types.get(name.replace(/\[\]$|\|null$/, ''));
    if (!type) throw new Error(`The contract has no type ${name}.`);
    const schema = toSchema(type, checker);
    if (name.endsWith('[]')) return {type: 'array', items: schema};
    return name.endsWith('|null') ? {anyOf: [schema, {type: 'null'}]} : schema;
  };
}

function toSchema(type: ts.Type, checker: ts.TypeChecker): Schema {
  if (type.isUnion()) {
    const members = type.types.filter(({flags}) => !(flags & ts.TypeFlags.Undefined));
    return {anyOf: members.map((member) => toSchema(member, checker))};
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return {const: type.value};
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return {const: checker.typeToString(type) === 'true'};
  if (type.flags & ts.TypeFlags.Null) return {type: 'null'};
  if (type.flags & ts.TypeFlags.String) return {type: 'string'};
  if (type.flags & ts.TypeFlags.Number) return {type: 'number'};
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
  // `string & {}` only keeps names visible in editors.
  const isText = type.isIntersection() && type.types.some(({flags}) => flags & ts.TypeFlags.String);
  return isText ? {type: 'string'} : toObjectSchema(type, checker);
}

function toObjectSchema(type: ts.Type, checker: ts.TypeChecker): Schema {
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return {type: 'array', items: item ? toSchema(item, checker) : {}};
  }
  const rest = checker.getIndexInfosOfType(type)[0]?.type;
  const properties = checker.getPropertiesOfType(type);
  const isOptional = (symbol: ts.Symbol) => Boolean(symbol.flags & ts.SymbolFlags.Optional);
  return {
    type: 'object',
    properties: Object.fromEntries(
      properties.map((symbol) => [symbol.name, toSchema(checker.getTypeOfSymbol(symbol), checker)]),
    ),
    required: properties.filter((symbol) => !isOptional(symbol)).map(({name}) => name),
    additionalProperties: rest ? toSchema(rest, checker) : false,
  };
}

/** What a route promises to answer, by `METHOD pattern` and desk; null for an answer without JSON. */
export function promisedBy(route: string, desk: string): string | null {
  const promised = ANSWERS[route];
  if (promised === undefined) throw new Error(`${route} has no row in test/fuzz/answers.ts.`);
  if (promised === null || typeof promised === 'string') return promised;
  return desk === 'client' ? promised.client : promised.partners(desk);
}
