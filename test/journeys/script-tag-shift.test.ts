import {describe, expect, it} from 'vitest';
import {shiftsOf, useVisits, WAIT} from './script-tag-visit.js';

const visit = useVisits();

/** Something that the account has to do, which stands above the list. */
const TASK = {
  ...{id: 'bank', type: 'AssignBankAccount', typeLabel: 'Bank account', title: 'Add your bank'},
  ...{description: null, status: 'Open', caseId: null, caseReference: null, deadline: null},
  ...{isAnsweredByChat: false, dateCreated: '2026-11-01T10:00:00Z', solutionUrl: null},
};

/** The elements, with what is there last of each. */
const SCREENS = [
  {name: 'the form', body: '<debitura-case-form></debitura-case-form>', last: 'What are you owed?'},
  {name: 'the list', body: '<debitura-case-list></debitura-case-list>', last: 'Kiel Bootsbau'},
  {
    name: 'a case',
    body: '<debitura-case creditor-reference="2025-0112"></debitura-case>',
    last: 'Files',
  },
  {
    name: 'the price',
    body: '<debitura-price amount="5000" currency="EUR" country="DE"></debitura-price>',
    last: /9\.5\s?%/,
  },
  {
    name: 'the onboarding',
    body: '<debitura-onboarding></debitura-onboarding>',
    last: 'Registration number',
    tenant: 'nobody-yet',
  },
] as const;

describe('After the first paint', () => {
  for (const width of [1000, 360])
    for (const {name, body, last, ...more} of SCREENS)
      it(`nothing of ${name} moves at ${width} px, in whatever order the answers come`, async () => {
        const {page} = await visit({
          ...{body, width, ...more},
          answers: {'/debitura/tasks': () => [TASK]},
          lag: (path) => (path.length % 7) * 60,
        });
        await page.getByText(last).first().waitFor(WAIT);
        expect(await shiftsOf(page)).toEqual([]);
        if (name === 'the list')
          expect(await page.getByText('Add your bank').isVisible()).toBe(true);
      });
});
