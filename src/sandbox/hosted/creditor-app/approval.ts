import type {Hono} from 'hono';
import {html} from 'hono/html';
import {originOf, type Context} from '../../http/context.js';
import {createQuery} from '../../http/paging.js';
import {approveLink, declineLink} from '../../onboarding/link-requests.js';
import {acceptedReturnUrl} from '../../rules/case-rules.js';
import {timeText} from '../../rules/dates.js';
import {referralPartner} from '../../world/seeds.js';
import type {LinkRequest} from '../../world/link-types.js';
import type {World} from '../../world/world.js';
import {layout, pageHeaders, type Markup} from '../layout.js';
import {readOwnForm} from '../read-form.js';

const path = '/app/referralpartner/approve';

/** The page on which the user of an existing account lets a platform in, or does not. */
export function addApprovalPage(app: Hono, {world}: Context): void {
  app.get(path, (c) => {
    const {request, returnUrl} = visitOf(world, c.req.url);
    if (!request) return c.html(unknownPage(), 404, pageHeaders());
    const page = request.state === 'Pending' ? decisionPage(request) : endPage(request, returnUrl);
    return c.html(page, 200, pageHeaders());
  });

  app.post(path, async (c) => {
    const decision = (await readOwnForm(c.req.raw)).get('decision');
    const {request} = visitOf(world, c.req.url);
    if (request?.state === 'Pending') {
      if (decision === 'approve') approveLink(world, request, originOf(c.req.raw));
      if (decision === 'decline') declineLink(world, request);
    }
    return c.redirect(c.req.url, 303);
  });
}

function visitOf(world: World, url: string) {
  const query = createQuery(url);
  const token = query('token')[0];
  return {
    request: world.linkRequests.find((each) => each.token === token),
    returnUrl: acceptedReturnUrl(query('returnUrl')[0] ?? null),
  };
}

function decisionPage({account, cases, expires}: LinkRequest): Markup {
  const platform = referralPartner.companyName;
  const waiting =
    cases.length === 0
      ? ''
      : html`<p>
          ${cases.length === 1 ? 'One case waits' : `${cases.length} cases wait`} to be created when
          you approve.
        </p>`;
  return layout(
    `Let ${platform} send cases for you?`,
    html`<p class="lead">For ${account.company.name}</p>
      <div class="terms">
        <p>
          ${platform} asks to be linked with your account. It could then send cases in the name of
          ${account.company.name} and follow them.
        </p>
        ${waiting}
        <p>Until <code>${timeText(expires)}</code> UTC you can decide.</p>
      </div>
      <form method="post">
        <div class="actions">
          <button name="decision" value="approve">Approve</button>
          <button class="quiet" name="decision" value="decline">Decline</button>
        </div>
      </form>`,
  );
}

const endings: Record<Exclude<LinkRequest['state'], 'Pending'>, readonly [string, string]> = {
  Approved: [
    'You approved',
    'Your account is linked. What is left to sign is asked where it is needed.',
  ],
  Declined: ['You declined', 'Nothing was linked, and no case was created.'],
  Expired: ['This request has expired', 'Ask the platform for a new link.'],
  Replaced: ['This request is no longer valid', 'A newer link took its place.'],
};

function endPage({state}: LinkRequest, returnUrl: string | null): Markup {
  const [title, words] = endings[state === 'Pending' ? 'Replaced' : state];
  const back =
    returnUrl === null
      ? html`<p>You can close this page.</p>`
      : html`<div class="actions">
          <a class="button" href="${returnUrl}">Go Back to Your App</a>
        </div>`;
  return layout(
    title,
    html`<p class="lead">${words}</p>
      ${back}`,
  );
}

function unknownPage(): Markup {
  return layout(
    'This link leads nowhere',
    html`<p class="lead">The sandbox does not know it. Ask the platform for a new one.</p>`,
  );
}
