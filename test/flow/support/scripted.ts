import {createScript, type Answer} from './adapter.js';
import {createTab, openPage, type PageOptions} from './form.js';

/**
 * A form in a tab of its own, with the adapter that answers it.
 *
 * @param tell - What a route answers, one after the other; a route with no answers keeps its usual ones.
 */
export async function openScripted(
  options: PageOptions = {},
  tell: Record<string, readonly Answer[]> = {},
) {
  const adapter = createScript();
  for (const [route, answers] of Object.entries(tell))
    if (answers.length > 0) adapter.answer(route, ...answers);
  const tab = createTab();
  /** Every key and body of a confirm that was sent, once each. */
  const sent = () => new Set(adapter.of('POST /cases').map(({key, body}) => `${key} ${body}`));
  return {adapter, tab, sent, ...(await openPage(tab, adapter.connect(), options))};
}
