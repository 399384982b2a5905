import type {Hono} from 'hono';
import {listCases} from '../customer/case-list.js';
import {exclusivePeriod, timelineAnswer, validationAnswer} from '../customer/case-reads.js';
import {originOf, type Context} from '../http/context.js';
import {worksOn} from '../life/assignment.js';
import {isOwnTest, visibleCase, workedCase, type PartnerEnvironment} from './access.js';
import {partnerCaseAnswer} from './case-answer.js';

/** The cases that the partner works: the list, one of them, and what is known about it. */
export function addCases(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.get('/cases', (c) => {
    const partner = c.get('partner');
    const withTests = c.req.query('includeTestCases')?.toLowerCase() === 'true';
    const own = world.cases.filter(
      (item) => (!item.isTest && worksOn(partner, item)) || (withTests && isOwnTest(partner, item)),
    );
    return c.json(listCases(world, own, c.req.raw, partnerCaseAnswer));
  });

  api.get('/cases/:id', (c) => {
    const item = visibleCase(world, c.get('partner'), c.req.param('id'));
    return c.json(partnerCaseAnswer(world, originOf(c.req.raw), item));
  });

  api.get('/cases/:id/validation', (c) =>
    c.json(validationAnswer(visibleCase(world, c.get('partner'), c.req.param('id')))),
  );

  api.get('/cases/:id/timeline', (c) =>
    c.json(timelineAnswer(workedCase(world, c.get('partner'), c.req.param('id')))),
  );

  api.get('/cases/:id/exclusive-period', (c) =>
    c.json(exclusivePeriod(world, workedCase(world, c.get('partner'), c.req.param('id')))),
  );
}
