// One of the adapter processes of bench/mints.mjs: node bench/parts/mints.mjs ADDRESS_OF_DEBITURA [ADDRESS_OF_REDIS].
import {createServer} from 'node:http';
import process from 'node:process';
import {createAdapter, memoryStore} from '../../dist/npm/adapter.js';
import {toNodeHandler} from '../../dist/npm/adapter-node.js';

const [, , upstream = '', redis] = process.argv;
const store = redis === undefined ? memoryStore() : await openRedis(redis);
const adapter = createAdapter({
  environment: {referral: `${upstream}/referral`, customer: `${upstream}/customer`},
  referralKey: 'sandbox-referral-key',
  secret: 'one secret of all processes, 32 bytes',
  authenticate({headers}) {
    const externalTenantId = headers.get('cookie');
    return externalTenantId && {desk: 'client', externalTenantId, email: 'user@bench.example'};
  },
  limits: false,
  store,
  log: () => undefined,
});
const server = createServer(toNodeHandler(adapter)).listen(0, '127.0.0.1', () => {
  process.send({url: `http://127.0.0.1:${server.address().port}`});
});

async function openRedis(url) {
  const {redisStore} = await import('../../dist/npm/adapter-redis.js');
  return redisStore({url});
}
