import type {Context as Exchange, Hono} from 'hono';
import {html} from 'hono/html';
import type {Context} from '../http/context.js';
import {releaseSignedCases} from '../life/move.js';
import {announceSignature} from '../life/signatures.js';
import {isInForce} from '../world/contracts.js';
import type {World} from '../world/world.js';
import {readValues} from './fields.js';
import {layout, pageHeaders, type Markup} from './layout.js';
import {readForm} from './read-form.js';
import {withCompleted} from './return-address.js';
import {formOf} from './steps/forms.js';
import {stepPage} from './steps/step-page.js';
import {visitKyc, visitOnboarding, visitSession, visitSteps, type Visit} from './visit.js';

/** The pages where a person signs, one per document, and tells who directs the company. */
export function addSigningPages(app: Hono, {world}: Context): void {
  const serve = (path: string, visit: (linkId: string, url: string) => Visit | undefined) => {
    app.on(['GET', 'POST'], path, async (c) => {
      const found = visit(c.req.param('link') ?? '', c.req.url);
      if (!found) return showPage(c, unknownLink(), null, 404);
      return c.req.method === 'POST' ? answerForm(c, world, found) : showVisit(c, world, found);
    });
  };

  serve('/app/signing/pendingcontracts', (_link, url) => visitSession(world, url));
  // The per-document links of referral clients, and of direct creditors.
  for (const base of ['/onboarding', '/app']) {
    serve(`${base}/companydetails/:link`, (link, url) => visitOnboarding(world, link, url));
    serve(`${base}/contractupgrade/sign/:link`, (link, url) =>
      visitSteps(world, link, url, ['Sdca']),
    );
    serve(`${base}/powerofattorney/sign/:link`, (link, url) =>
      visitSteps(world, link, url, ['PoA', 'Jpa']),
    );
    serve(`${base}/kycverification/:link`, (link, url) => visitKyc(world, link, url));
  }
  app.get('/app/left', (c) => showPage(c, leftPage(), null));
}

async function answerForm(c: Exchange, world: World, visit: Visit) {
  const form = await readForm(c.req.raw);
  const current = visit.open[0];
  const isCurrent =
    current?.step === form.get('step') && (current.partner?.id ?? '') === form.get('partner');
  // A form of a step that was done meanwhile changes nothing; the next page says what is open.
  if (!current || !isCurrent) return c.redirect(c.req.url, 303);

  const {fields, check, keep} = formOf(world, visit, current);
  const values = readValues(form, fields);
  const errors = check(values);
  if (Object.keys(errors).length > 0) {
    return showPage(c, stepPage(world, visit, current, {values, errors}), visit.returnUrl, 400);
  }
  keep(values);
  announceSignature(world, visit, current);
  releaseSignedCases(world, visit.client);
  const isFinished = visit.open.length === 1;
  const goesBack = isFinished && !visit.endsWithButton && visit.returnUrl !== null;
  return c.redirect(goesBack ? completedUrl(world, visit.returnUrl) : c.req.url, 303);
}

function completedUrl(world: World, returnUrl: string | null): string {
  return withCompleted(returnUrl ?? '', world.switches.naiveCompleted);
}

function showVisit(c: Exchange, world: World, visit: Visit) {
  const current = visit.open[0];
  if (!current) return showPage(c, donePage(world, visit), visit.returnUrl);
  const {values} = formOf(world, visit, current);
  return showPage(c, stepPage(world, visit, current, {values, errors: {}}), visit.returnUrl);
}

function showPage(
  c: Exchange,
  page: Markup,
  returnUrl: string | null,
  status: 200 | 400 | 404 = 200,
) {
  return c.html(page, status, pageHeaders(returnUrl));
}

function donePage(world: World, visit: Visit): Markup {
  const back =
    visit.returnUrl === null
      ? html`<p>You can close this page.</p>`
      : html`<div class="actions">
          <a class="button" href="${backAddress(world, visit)}"
            >${visit.endsWithButton ? 'Go Back to Your App' : 'Continue'}</a
          >
        </div>`;
  const text = isInForce(visit.client.sdca)
    ? 'Everything that was asked for here is signed.'
    : 'There is nothing more to do on this page.';
  return layout(
    'Nothing is open',
    html`<p class="lead">${text}</p>
      ${back}`,
  );
}

/** Onboarding is not documented to add `completed=true`; the signing chain is. */
function backAddress(world: World, visit: Visit): string {
  return visit.endsWithButton ? (visit.returnUrl ?? '') : completedUrl(world, visit.returnUrl);
}

function leftPage(): Markup {
  return layout('You left', html`<p class="lead">What was not signed is still open.</p>`);
}

function unknownLink(): Markup {
  return layout(
    'This link leads nowhere',
    html`<p class="lead">
      The sandbox does not know it. It forgets its links when it is reset or restarted; go back and
      start again.
    </p>`,
  );
}
