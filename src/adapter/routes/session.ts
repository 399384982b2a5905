import {CONTRACT, type Desk, type Session} from '../../contract/index.js';
import type {ReferralApi} from '../../debitura/index.js';
import {derive} from '../guard/derive.js';
import {permissionsOf} from '../guard/principal.js';
import {standingOf} from '../onboarding/memory/standing.js';
import type {Principal} from '../options/principal.js';
import type {Context, Route} from './route.js';
import {json} from '../reply.js';

const BRANDING_LIFETIME = 600_000;
const ALL_DESKS: readonly Desk[] = ['client', 'managing-partner', 'collection-partner'];

/** Says who is asking and what the page may show. */
export const getSession: Route<Principal> = {
  method: 'GET',
  pattern: '/session',
  desks: ALL_DESKS,
  permission: null,
  mediaType: null,
  async handle(context) {
    const {principal, settings} = context;
    const [pairs, branding, client] = await Promise.all([
      Promise.all(settings.secrets.map((secret) => pairOf(secret, principal))),
      brandingOf(context),
      principal.desk === 'client' ? standingOf(principal.externalTenantId, context) : null,
    ]);
    const [{subject, draftKey} = await pairOf('', principal), ...earlier] = pairs;
    const session: Session = {
      contract: CONTRACT,
      subject,
      draftKey,
      ...(earlier.length > 0 && {earlier}),
      desk: principal.desk,
      can: permissionsOf(principal),
      environment: settings.environment,
      branding,
      client,
    };
    return json(session);
  },
};

/** What a secret gives one person: a name that says nothing, and the key of what lies in the tab. */
async function pairOf(secret: string, principal: Principal) {
  const [subject, draftKey] = await Promise.all([
    derive(secret, 'subject', principal),
    derive(secret, 'draft', principal),
  ]);
  return {subject, draftKey};
}

/** Of the partner's own record only a name and two colours; a page without them is still a page. */
async function brandingOf({upstream, settings, shared}: Context): Promise<Session['branding']> {
  if (settings.referralKey === undefined) return {name: ''};
  return shared
    .remember('branding', BRANDING_LIFETIME, () => readBranding(upstream.referral))
    .catch(() => ({name: ''}));
}

async function readBranding(referral: ReferralApi): Promise<Session['branding']> {
  const {shortName, companyName, backgroundColorCode, fontColor} = await referral.me();
  return {
    name: shortName ?? companyName ?? '',
    ...(isColor(backgroundColorCode) && {backgroundColor: backgroundColorCode}),
    ...(isColor(fontColor) && {fontColor}),
  };
}

function isColor(text: string | null | undefined): text is string {
  return /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text ?? '');
}
