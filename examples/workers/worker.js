import {createAdapter} from 'debitura-embed/adapter';

let adapter;

export default {
  fetch(request, env) {
    // One adapter a worker: it remembers tokens and what was sent.
    adapter ??= createAdapter({
      environment: {
        referral: `${env.DEBITURA_SANDBOX}/referral`,
        customer: `${env.DEBITURA_SANDBOX}/customer`,
      },
      referralKey: env.DEBITURA_REFERRAL_KEY,
      secret: env.DEBITURA_EMBED_SECRET,
      // Your own login says here who is asking; null is nobody.
      authenticate: () => ({
        desk: 'client',
        externalTenantId: 'nordlys',
        email: 'mette@nordlys.example',
      }),
    });
    return adapter.fetch(request);
  },
};
