// What is mutated, in pieces below ten minutes of an idle machine each: files by the start of their path, and the tests
// that say what is right there. A file belongs to the first piece that names it.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../prepare.mjs';

const ROOMS = ['contract', 'debitura', 'flow', 'adapter'];

/** Where each mutant has to be found, or told why nobody can. */
export const SECURITY = ['signature', 'origin', 'path', 'keys', 'principal'];

/** Pieces whose tests found 80 % and more: of these a change is held to it. */
export const MEASURED = [
  ...SECURITY,
  'contract',
  'debitura',
  'guard',
  'writes',
  'upstream',
  'store',
  'redis',
  'uploads',
  'answers',
  'desks',
  'webhooks',
  'events',
  'onboarding',
  'claim',
  'form',
  'incoming',
  'documents',
  'submission',
  'signing',
  'embed',
  'client-onboarding',
  'tracking',
  'partner-desk',
];

/** Tests that a mutant has to wait for too long: real sockets, other processes, thousands of streams, whole days. */
const LENGTHY =
  /(served|uploads-dead|processes|restart|many-confirms|working-day|five-hundred|thousands)\.test\.ts$/;

const adapter = (...names) => names.map((name) => `adapter/${name}`);
const flow = (...names) => names.map((name) => `flow/${name}`);
const desks = adapter('desks/', 'refusals', 'access', 'paths');
const onWebhooks = (...names) => adapter(...names.map((name) => `webhooks/${name}`));
const deliveries = onWebhooks('announcing', 'looking-again', 'handing-over', 'signature');
const keepers = onWebhooks('catching-up', 'keeper', 'partner-', 'client-subscriptions');
const client = adapter('client/');

/** name: [files below src, tests below test]. */
const TABLE = {
  signature: [adapter('webhooks/signature'), adapter('webhooks/signature')],
  origin: [adapter('guard/origin'), adapter('origin', 'guard/page')],
  path: [['debitura/path'], ['debitura/path', 'adapter/paths']],
  keys: [adapter('writes/key', 'guard/derive'), adapter('guard/keys', 'one-confirm')],
  principal: [
    adapter('guard/principal', 'options/principal'),
    adapter('guard/principal', 'access', 'options', 'session-token'),
  ],
  contract: [
    ['contract/'],
    ['contract/rules/', 'contract/partner-rules', 'flow/claim/', 'flow/documents'],
  ],
  debitura: [['debitura/'], ['debitura/', ...adapter('answers', 'refusals', 'desks/')]],
  guard: [
    adapter('guard/', 'session-token', 'problem', 'reply', 'shared'),
    adapter('origin', 'options', 'pace', 'session-token', 'answers', 'refusals', 'guard/'),
  ],
  writes: [adapter('writes/'), adapter('one-confirm', 'unknown-outcome', 'refusals', 'writes/')],
  upstream: [
    adapter('upstream/', 'node/undici'),
    adapter('upstream/', 'resilience', 'http-client', 'pace', 'store/bearers', 'desks/money'),
  ],
  options: [
    adapter('options/', 'create-adapter', 'doctor', 'inside', 'index', 'node/'),
    [
      ...adapter('options', 'doctor', 'origin', 'http-client', 'answers', 'guard/answers', 'paths'),
      ...adapter('node', 'thread', 'pace', 'resilience', 'uploads/framing', 'webhooks/keeper'),
    ],
  ],
  answers: [
    adapter('answers/'),
    [
      ...adapter('answers', 'guard/answers', 'lists', 'session-token', 'tracking/', 'desks/'),
      ...client,
    ],
  ],
  routes: [
    adapter('routes/'),
    [
      ...adapter('access', 'answers', 'lists', 'paths', 'session', 'tracking/', 'refusals'),
      ...adapter('desks/', 'uploads'),
      ...client,
    ],
  ],
  desks: [adapter('desks/'), desks],
  store: [adapter('store/'), adapter('store/')],
  redis: [adapter('redis/'), adapter('store/store')],
  uploads: [adapter('uploads/'), adapter('uploads', 'one-confirm', 'desks/files-and-live')],
  keeper: [
    adapter('keeper/', 'webhooks/secrets', 'webhooks/own-secrets'),
    [...keepers, ...adapter('options')],
  ],
  webhooks: [adapter('webhooks/'), [...deliveries, ...adapter('desks/files-and-live')]],
  events: [adapter('events/'), adapter('events/', 'pace', 'desks/files-and-live')],
  onboarding: [adapter('onboarding/'), client],
  claim: [flow('claim/', 'money/'), flow('claim/')],
  form: [
    flow('case-form/', 'price/', 'base64url'),
    flow('form/', 'steps', 'price', 'submission/confirm', 'draft/draft', 'signing/kept-draft'),
  ],
  incoming: [flow('incoming/'), flow('incoming/', 'form/desks')],
  documents: [flow('documents/', 'managed/'), flow('documents', 'form/desks')],
  submission: [flow('submission/'), flow('submission/', 'signing/kept-draft', 'world')],
  signing: [
    flow('signing/', 'draft/'),
    flow('signing/', 'draft/', 'submission/reload', 'submission/hand-over', 'documents'),
  ],
  list: [flow('tracking/list/'), flow('tracking/list/')],
  embed: [flow('embed/'), flow('embed/')],
  tracking: [flow('tracking/'), flow('tracking/')],
  'bulk-list': [flow('bulk/list/'), flow('bulk/')],
  'bulk-sending': [flow('bulk/sending/'), flow('bulk/')],
  bulk: [flow('bulk/'), flow('bulk/')],
  'client-onboarding': [flow('onboarding/'), flow('onboarding/')],
  'partner-desk': [flow('partner-desk/'), flow('partner-desk/')],
  // What is new and belongs to no piece yet.
  adapter: [['adapter/'], adapter('answers', 'one-confirm', 'lists')],
  flow: [['flow/'], flow('steps', 'world')],
};

const filesBelow = (folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.startsWith('debitura/generated/'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const startsWithOneOf = (starts) => (name) => starts.some((start) => name.startsWith(start));

/** Every piece with its files, `src/…`, and its tests, `test/…`. */
export function readPieces() {
  const tests = filesBelow('test').filter((name) => name.endsWith('.test.ts'));
  const left = new Set(
    filesBelow('src').filter((name) => ROOMS.some((room) => name.startsWith(`${room}/`))),
  );
  const pieces = Object.entries(TABLE).map(([name, [files, its]]) => {
    const own = [...left].filter(startsWithOneOf(files));
    for (const file of own) left.delete(file);
    const wanted = tests.filter(startsWithOneOf(its)).filter((test) => !LENGTHY.test(test));
    return {
      name,
      files: own.map((file) => `src/${file}`),
      tests: wanted.map((test) => `test/${test}`),
    };
  });
  return pieces.filter(({files}) => files.length > 0);
}
