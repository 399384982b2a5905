// One adapter process of a platform that runs several on one Redis: PORT is any free one and is printed.
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdapter} from '../../../src/adapter/index.js';
import {toNodeHandler} from '../../../src/adapter/node/index.js';
import {redisStore} from '../../../src/adapter/redis/index.js';
import {ORIGIN, principalOf} from '../world.js';

const [redis = '', debitura = ''] = process.argv.slice(2);
const adapter = createAdapter({
  environment: {referral: `${debitura}/referral`, customer: `${debitura}/customer`},
  referralKey: 'sandbox-referral-key',
  secret: 'one secret of all processes, 32 bytes',
  authenticate: principalOf,
  allowedReturnOrigins: [ORIGIN],
  limits: false,
  store: redisStore({url: redis}),
  log: (entry) => {
    if (entry.event === 'failed')
      process.stdout.write(`failed ${entry.errorName ?? ''} ${entry.errorAt ?? ''}\n`);
  },
});
const handle = toNodeHandler(adapter);
const listener: RequestListener = (request, response) => void handle(request, response);
const server = createServer(listener).listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready ${(server.address() as AddressInfo).port}\n`);
});
