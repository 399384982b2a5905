import {expect, it} from 'vitest';
import {anna} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, openPage} from '../support/form.js';

it('The form for claims says at a partner’s desk that it is not offered there, and asks for no price', async () => {
  const adapter = createScript();
  adapter.answer('GET /session', {...anna, desk: 'managing-partner'});
  const {phase} = await openPage(createTab(), adapter.connect());
  expect(phase('stopped').problem.code).toBe('not-available');
  expect(adapter.of('POST /cases/preview')).toEqual([]);
});
