import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {problem} from '../http/failure.js';
import {createQuery, paginate} from '../http/paging.js';
import {countryName} from '../world/countries.js';
import {collectionContractStatus} from './contract-status.js';

/** Who the creditor is, who works there, and whether its framework agreement stands. */
export function addAccount(api: Hono<CustomerEnvironment>, {world}: Context): void {
  api.get('/me', (c) => {
    const {company, creditorId} = c.get('client');
    return c.json({
      id: creditorId,
      companyName: company.name,
      companyRegistrationNumber: company.registrationNumber,
      address: company.address,
      zipCode: company.zipCode,
      city: company.city,
      state: null,
      country: countryName(company.country),
      officeEmail: company.email,
      officePhone: company.phone,
    });
  });

  api.get('/users', (c) => {
    const query = createQuery(c.req.url);
    for (const name of ['Page', 'PageSize']) {
      const text = query(name)[0];
      if (text !== undefined && !/^-?\d+$/.test(text)) {
        throw problem(400, 'One or more validation errors occurred.', {
          errors: {[name]: [`The value '${text}' is not valid.`]},
        });
      }
    }
    const page = paginate(c.get('client').users, query, 50, world.switches);
    const users = page.items.map(({id, name, email}) => ({id, name, email}));
    return c.json({...page.meta, users});
  });

  api.get('/contracts/debt-collection/status', (c) =>
    c.json(collectionContractStatus(originOf(c.req.raw), c.get('client'))),
  );
}
