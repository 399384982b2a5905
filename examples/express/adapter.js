import {createAdapter} from 'debitura-embed/adapter';

// `npx debitura-embed sandbox` plays Debitura; for the real one: environment 'test', and your own key and secret.
const sandbox = process.env.DEBITURA_SANDBOX ?? 'http://127.0.0.1:4010';

export const adapter = createAdapter({
  environment: {referral: `${sandbox}/referral`, customer: `${sandbox}/customer`},
  referralKey: process.env.DEBITURA_REFERRAL_KEY ?? 'sandbox-referral-key',
  secret: process.env.DEBITURA_EMBED_SECRET ?? 'change me: a secret of 32 bytes or more',
  // Your own login says here who is asking; null is nobody.
  authenticate: () => ({
    desk: 'client',
    externalTenantId: 'nordlys',
    email: 'mette@nordlys.example',
  }),
});
