// node bench/first-control.mjs [rounds]: from navigation to the first control that takes input, beside a bare form of the same libraries and five bare controls of Shoelace.
import process from 'node:process';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from '../scripts/find-chrome.mjs';
import {build} from '../scripts/prepare.mjs';
import {openSources} from '../scripts/sources.mjs';
import {median, printTable, promise, ratio} from './parts/figures.mjs';
import {PEERS, buildPeer, installPeers} from './parts/peers.mjs';
import {serveSite} from './parts/site.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
const SLOWER = 4;
/** The third generation of mobile networks as WebPageTest has it: 1.6 Mbit/s down, 768 kbit/s up, 150 ms there and back. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 768_000 / 8,
};
/** Our first control may come so much later than that of the bare form. */
const SHARE = 1.15;

const SHOELACE = ['input', 'select', 'textarea', 'checkbox', 'button'];

build('tag');
const vite = await openSources();
const {createAdapter} = await vite.ssrLoadModule('/src/adapter/index.ts');
const {toNodeHandler} = await vite.ssrLoadModule('/src/adapter/node/index.ts');
const {createSandbox} = await vite.ssrLoadModule('/src/sandbox/index.ts');
const {serveSandbox} = await vite.ssrLoadModule('/src/sandbox/node.ts');
const {tagLines} = await vite.ssrLoadModule('/src/cli/tag/lines.ts');

const peers = installPeers(PEERS);
const floor = await buildPeer(
  peers.folder,
  'floor',
  fileURLToPath(new URL('parts/floor.mjs', import.meta.url)),
);
const shoelace = await buildPeer(peers.folder, 'shoelace', {
  text: SHOELACE.map(
    (name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`,
  ).join('\n'),
});

const sandbox = await serveSandbox(createSandbox(), {port: 0});
const adapter = createAdapter({
  environment: {referral: `${sandbox.url}/referral`, customer: `${sandbox.url}/customer`},
  referralKey: 'sandbox-referral-key',
  secret: 'a secret of the bench, 32 bytes long',
  authenticate: () => ({
    desk: 'client',
    externalTenantId: 'nordlys',
    email: 'user@bench.example',
  }),
  limits: false,
  log: () => undefined,
});

/** The pages by name; `count` controls stand on each when it is ready. */
const PAGES = {
  ours: {count: 7, head: headLines(), body: '<debitura-case-form></debitura-case-form>'},
  plain: {
    count: 7,
    head: '<script type="module" src="/embed/debitura-embed.js"></script>',
    body: '<debitura-case-form></debitura-case-form>',
  },
  floor: {
    count: 13,
    head: '<script type="module" src="/floor/floor.js"></script>',
    body: '<bare-form></bare-form>',
  },
  shoelace: {
    // The checkbox's own input is not to be seen.
    count: 4,
    head: '<script type="module" src="/shoelace/shoelace.js"></script>',
    body: `<sl-input label="Name"></sl-input><sl-select label="Country"></sl-select>
      <sl-textarea label="Description"></sl-textarea><sl-checkbox>Agree</sl-checkbox><sl-button>Send</sl-button>`,
  },
};

const LABELS = {
  floor: 'lit + zod/mini + ky, 12 fields, nothing else',
  ours: '`<debitura-case-form>`, with the lines that `debitura-embed tag` prints',
  plain: '`<debitura-case-form>`, script tag alone',
  shoelace: `five bare controls of Shoelace ${PEERS['@shoelace-style/shoelace']}, without its theme`,
};

const site = await serveSite(
  {...pages(), ...ourFiles(), ...under('/floor/', floor), ...under('/shoelace/', shoelace)},
  {'/debitura/': toNodeHandler(adapter)},
);
const browser = await chromium.launch({executablePath: findChrome(), args: chromeArgs()});
const names = Object.keys(LABELS);
const found = Object.fromEntries(names.map((name) => [name, []]));
await openPage('ours');
for (let round = 0; round < ROUNDS; round += 1) {
  // Whoever comes first in a round is another each time.
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(round + turn) % names.length];
    found[name].push(await openPage(name));
  }
}
process.exitCode = report() ? 0 : 1;
await browser.close();
site.close();
adapter.stop();
await sandbox.close();
await vite.close();
peers.remove();
process.exit();

function report() {
  const of = (name, field) => found[name].map((one) => one[field]);
  console.log(
    `Medians of ${ROUNDS} rounds in turn, CPU ${SLOWER} times slower, 1.6 Mbit/s with 150 ms there and back, nothing cached. Ours asks GET /session as well, which the others do not have.`,
  );
  printTable(
    [
      'page',
      'first control, ms',
      'all controls, ms',
      'KB received',
      'first control: bare form = 1',
    ],
    names.map((name) => [
      LABELS[name],
      median(of(name, 'first')).toFixed(0),
      median(of(name, 'ready')).toFixed(0),
      (median(of(name, 'bytes')) / 1_000).toFixed(1),
      ratio(of(name, 'first'), of('floor', 'first')).toFixed(2),
    ]),
  );
  const beside = ratio(of('ours', 'first'), of('floor', 'first'));
  const ahead = ratio(of('ours', 'first'), of('shoelace', 'first'));
  const isNear = promise(
    `first control at ${beside.toFixed(2)} × the bare form, at most ${SHARE}`,
    beside <= SHARE,
  );
  const isAhead = promise(
    `first control at ${ahead.toFixed(2)} × five controls of Shoelace, less than 1`,
    ahead < 1,
  );
  return isNear && isAhead;
}

/** One visit of somebody who has never been here. */
async function openPage(name) {
  const context = await browser.newContext({viewport: {width: 1000, height: 900}, locale: 'en-GB'});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  let bytes = 0;
  session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await page.addInitScript(watchControls, PAGES[name].count);
  // The page says by itself when it is ready: a question of the driver would be work of the page.
  const said = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('controls '),
    timeout: 60_000,
  });
  await page.goto(`${site.url}/${name}.html`, {waitUntil: 'commit'});
  const {first, ready} = JSON.parse((await said).text().slice('controls '.length));
  if (process.env.WATERFALL) await printWaterfall(page, name, first);
  await context.close();
  return {first, ready, bytes};
}

/** Runs in the page: notes when the first control was shown that takes input, and when `count` of them were. */
function watchControls(count) {
  const seen = {first: 0, ready: 0};
  const isThere = (element) =>
    element.matches('input, select, textarea, button') &&
    !element.disabled &&
    element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    element.getBoundingClientRect().width > 0;
  const isInView = (element) => element.getBoundingClientRect().top < innerHeight;
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(isThere(element) ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const look = () => {
    if (seen.ready) return;
    requestAnimationFrame(look);
    const there = all(document);
    const hasField = there.some((element) => !element.matches('button') && isInView(element));
    if (!hasField) return;
    const isReady = there.length >= count;
    // After the frame that shows it.
    setTimeout(() => {
      const time = performance.now();
      seen.first ||= time;
      if (!isReady || seen.ready) return;
      seen.ready = time;
      console.debug(`controls ${JSON.stringify(seen)}`);
    });
  };
  requestAnimationFrame(look);
}

async function printWaterfall(page, name, first) {
  const requests = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name, startTime, responseEnd}) => [
        name.split('/').at(-1),
        Math.round(startTime),
        Math.round(responseEnd),
      ]),
  );
  console.error(`${name} ${first.toFixed(0)}: ${requests.map((one) => one.join(' ')).join(', ')}`);
}

function headLines() {
  const release = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const options = {base: '/embed', isPinned: false, languages: ['en'], adapter: '/debitura'};
  return tagLines(release, {...options, elements: ['debitura-case-form']}, () => '').head.join(
    '\n',
  );
}

function pages() {
  return Object.fromEntries(
    Object.entries(PAGES).map(([name, {head, body}]) => [
      `/${name}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="icon" href="data:,">
${head}
</head><body>${body}</body></html>`,
    ]),
  );
}

function ourFiles() {
  const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
  return under('/embed/', {
    'debitura-embed.js': readFileSync('dist/debitura-embed.js'),
    'debitura-session.js': readFileSync('dist/debitura-session.js'),
    ...Object.fromEntries(
      chunks.map((name) => [`chunks/${name}`, readFileSync(`dist/chunks/${name}`)]),
    ),
  });
}

function under(folder, files) {
  return Object.fromEntries(Object.entries(files).map(([name, body]) => [folder + name, body]));
}
