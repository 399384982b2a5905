// The part of the reference that tells of functions on the server: their options, read from the types' docstrings.
import {join} from 'node:path';
import ts from 'typescript';
import {code, table} from './table.mjs';

/** Heading, sentence, the file below src, and the types whose members are told. */
const SECTIONS = [
  [
    'createAdapter',
    'Of `debitura-embed/adapter`: the handler of the routes.',
    'adapter/options/options.ts',
    ['AdapterOptions', 'Limits', 'Enable'],
  ],
  [
    'Principals',
    'What `authenticate` answers.',
    'adapter/options/principal.ts',
    ['ClientPrincipal', 'DeskPrincipal', 'Profile'],
  ],
  [
    'mintSessionToken',
    'Of `debitura-embed/adapter`, as is `authenticateSessionToken`.',
    'adapter/session-token.ts',
    ['MintOptions'],
  ],
  [
    'redisStore',
    'Of `debitura-embed/adapter/redis`.',
    'adapter/redis/store.ts',
    ['RedisStoreOptions', 'RedisStore'],
  ],
  ['onEvent', 'What your function receives.', 'contract/tracking.ts', ['WebhookEvent']],
  [
    'createSandbox',
    'Of `debitura-embed/sandbox`.',
    'sandbox/sandbox.ts',
    ['SandboxOptions', 'Sandbox'],
  ],
  [
    'Webhooks of the sandbox',
    'Options of `createSandbox` as well.',
    'sandbox/webhooks/webhooks.ts',
    ['WebhookOptions'],
  ],
];

/** Sections of the functions on the server. */
export function optionSections(root) {
  return SECTIONS.map(([title, sentence, file, types]) => {
    const source = readSource(join(root, 'src', file));
    const tables = types.map((name, index) => {
      const rows = membersOf(source, name);
      if (rows.length === 0) throw new Error(`${file} has no type ${name} with members.`);
      const heading = index === 0 ? '' : `${code(name)}\n\n`;
      return heading + table(['name', 'type', 'what it is'], rows);
    });
    return `\n\n## ${title}\n\n${sentence}\n\n${tables.join('\n\n')}`;
  }).join('');
}

function readSource(path) {
  return ts.createSourceFile(path, ts.sys.readFile(path), ts.ScriptTarget.ES2022, true);
}

/** Name, type and docstring of each member; an intersection's are those of its literal part. */
function membersOf(source, name) {
  const declaration = source.statements.find((statement) => statement.name?.text === name);
  const holder = ts.isInterfaceDeclaration(declaration ?? source)
    ? declaration
    : literalOf(declaration?.type);
  return (holder?.members ?? []).map((member) => [
    code(`${member.name.getText()}${member.questionToken ? '?' : ''}`),
    code(typeOf(member)),
    docOf(member),
  ]);
}

function literalOf(type) {
  if (!type || ts.isTypeLiteralNode(type)) return type;
  return ts.isIntersectionTypeNode(type) ? type.types.find(ts.isTypeLiteralNode) : undefined;
}

/** Of a method its signature, of a member its type, without comments inside. */
function typeOf(member) {
  if (!ts.isMethodSignature(member)) return member.type.getText();
  const parameters = member.parameters.map((parameter) => parameter.getText()).join(', ');
  return `(${parameters}) => ${member.type.getText()}`;
}

function docOf(member) {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  return ts.getTextOfJSDocComment(doc?.comment) ?? '';
}
