import {invoice} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {openPage, type PageOptions, type Tab} from '../support/form.js';

/** Another invoice. */
export const numbered = (number: string) => ({invoices: [{...invoice, number}]});

/** Writes a comment into a page's form and stops. */
export async function write(
  tab: Tab,
  page: Awaited<ReturnType<typeof openPage>>,
  comments: string,
) {
  page.form.edit('comments', comments);
  await tab.advance(300);
}

/** A page on which somebody wrote a comment. */
export async function written(tab: Tab, comments: string, options: PageOptions = {}) {
  const adapter = createScript();
  const page = await openPage(tab, adapter.connect(), options);
  await write(tab, page, comments);
  const reopen = (other: PageOptions = options) => openPage(tab, adapter.connect(), other);
  return {adapter, page, reopen};
}

/** What stands in the form's comments. */
export const commentsOf = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.form.state.values.comments;
