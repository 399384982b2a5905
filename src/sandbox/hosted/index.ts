import {Hono} from 'hono';
import type {Context} from '../http/context.js';
import {addBlobs} from './blobs.js';
import {addApprovalPage} from './creditor-app/approval.js';
import {addQuotePage} from './creditor-app/quotes.js';
import {addTaskPage} from './creditor-app/tasks.js';
import {addHome} from './home.js';
import {addSigningPages} from './signing.js';
import {stylesheet} from './stylesheet.js';
import {addTimeMachine} from './time-machine/index.js';

/** The pages for people: signing, onboarding, and what the sandbox is. */
export function createHostedPages(context: Context, reset: () => void) {
  const app = new Hono();
  addHome(app, context, reset);
  addSigningPages(app, context);
  addBlobs(app, context);
  addTimeMachine(app, context);
  addQuotePage(app, context);
  addTaskPage(app, context);
  addApprovalPage(app, context);
  app.get('/app/style.css', (c) =>
    c.body(stylesheet, 200, {
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
    }),
  );
  return app;
}
