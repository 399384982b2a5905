import type {Hono} from 'hono';
import type {Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {createQuery, paginate} from '../http/paging.js';
import {countryName} from '../world/countries.js';
import {deskProfile, teamOf} from '../world/partner-desk/team.js';
import type {PartnerEnvironment} from './access.js';

/** Whose key it is, and who works there. */
export function addAccount(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.get('/me', (c) => {
    const {id, name, country} = c.get('partner');
    const {address, zipCode, city} = deskProfile;
    return c.json({
      id,
      companyName: name,
      logoUrl: null,
      ...deskProfile,
      state: null,
      country: countryName(country),
      invoiceCurrency: null,
      commissionType: 0,
      verifiedProfile: true,
      fullAddress: `${address}, ${zipCode} ${city}, ${countryName(country)}`,
      surveyCadenceMode: 0,
    });
  });

  api.get('/users', (c) => {
    const query = createQuery(c.req.url);
    for (const name of ['Page', 'PageSize']) {
      const text = query(name)[0];
      if (text !== undefined && !/^-?\d+$/.test(text)) {
        throw businessFailure(400, 'ValidationError', `${name}: '${text}' is not valid`);
      }
    }
    const page = paginate(teamOf(c.get('partner')), query, 50, world.switches);
    const users = page.items.map(({id, name, email}) => ({id, name, email}));
    return c.json({...page.meta, users});
  });
}
