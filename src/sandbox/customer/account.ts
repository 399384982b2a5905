import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {businessFailure, problem} from '../http/failure.js';
import {createQuery, paginate} from '../http/paging.js';
import {countryName} from '../world/countries.js';
import {collectionContractStatus} from './contract-status.js';
import {ownCase} from './cases.js';

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

  addTestDeletes(api, world);
}

/** Hard deletes, for test cases only. */
function addTestDeletes(api: Hono<CustomerEnvironment>, world: Context['world']) {
  api.delete('/test/cases/:id', (c) => {
    const id = c.req.param('id');
    const isDeletedBefore = world.deletedCases.has(`${c.get('client').creditorId} ${id}`);
    if (isDeletedBefore) return c.body(null, 204);
    const target = ownCase(world, c.get('client'), id);
    if (!target.isTest) throw notATest();
    world.deleteCases([target]);
    return c.body(null, 204);
  });

  api.delete('/test/cases', (c) => {
    const tag = c.req.query('tag');
    if (!tag) throw businessFailure(400, 'MissingTag', 'The tag is required');
    const matches = world.casesOf(c.get('client')).filter((each) => each.tag === tag);
    if (matches.some(({isTest}) => !isTest)) throw notATest();
    world.deleteCases(matches);
    return c.body(null, 204);
  });
}

function notATest() {
  return businessFailure(400, 'NotATestCase', 'Only test cases can be deleted');
}
