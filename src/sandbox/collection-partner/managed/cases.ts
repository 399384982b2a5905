import type {Hono} from 'hono';
import {chatAnswer} from '../../customer/chats.js';
import {listCases} from '../../customer/case-list.js';
import {paymentsOf, timelineAnswer} from '../../customer/case-reads.js';
import {referenceIn} from '../../customer/cases.js';
import {fileAnswer} from '../../customer/files.js';
import {idempotencyKey, originOf, type Context} from '../../http/context.js';
import {businessFailure, notFound} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {managedShape} from '../../rules/partner/managed-rules.js';
import {submitManagedCase} from '../../rules/partner/submit-managed-case.js';
import type {CollectionCase} from '../../world/types.js';
import {answerOnce, managedCase, type PartnerEnvironment} from '../access.js';
import {partnerCaseAnswer} from '../case-answer.js';

/** Cases that the partner submits for clients of its own and then watches. */
export function addManagedCases(api: Hono<PartnerEnvironment>, context: Context): void {
  const {world} = context;
  addSubmission(api, context);

  api.get('/managed-cases', (c) => {
    const own = world.cases.filter(({managedBy}) => managedBy === c.get('partner'));
    return c.json(listCases(world, own, c.req.raw, partnerCaseAnswer));
  });

  api.get('/managed-cases/case-reference/:reference', (c) => {
    const wanted = c.req.param('reference').toUpperCase();
    const partner = c.get('partner');
    const found = world.cases.find(
      ({reference, managedBy}) => reference === wanted && managedBy === partner,
    );
    if (!found) throw notFound('Case');
    return c.json(partnerCaseAnswer(world, originOf(c.req.raw), found));
  });
  api.get('/managed-cases/case-reference', () => {
    throw businessFailure(400, 'InvalidReference', 'The reference must not be empty');
  });

  const read = (path: string, answer: (item: CollectionCase, origin: string) => object) => {
    api.get(`/managed-cases/:id${path}`, (c) => {
      const item = managedCase(world, c.get('partner'), c.req.param('id'));
      return c.json(answer(item, originOf(c.req.raw)));
    });
  };
  read('', (item, origin) => partnerCaseAnswer(world, origin, item));
  read('/timeline', timelineAnswer);
  read('/chats', ({chats}) => chats.map(chatAnswer));
  read('/payments', (item) => paymentsOf(world, item).reverse());
  read('/files', (item, origin) => item.files.map((file) => fileAnswer(world, origin, item, file)));
}

function addSubmission(api: Hono<PartnerEnvironment>, context: Context): void {
  const {world, scenarios} = context;
  api.post('/managed-cases', async (c) => {
    const partner = c.get('partner');
    const origin = originOf(c.req.raw);
    const reference = referenceIn(await c.req.raw.clone().text());
    const faultKey = `${partner.id} ${idempotencyKey(c.req.raw, world) ?? reference}`;
    const answer = await answerOnce(context, c, 'POST managed-cases', async (text) => {
      await scenarios.before(reference, faultKey);
      const body = bindJson(text, managedShape, world.switches.unknownFieldsRejected);
      return partnerCaseAnswer(world, origin, submitManagedCase(world, partner, body));
    });
    scenarios.after(reference, faultKey);
    return answer;
  });
}
