// node bench/bytes.mjs: bytes that a page downloads, beside what others need for the same or less.
import process from 'node:process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from '../scripts/prepare.mjs';
import {openSources} from '../scripts/sources.mjs';
import {printTable, promise} from './parts/figures.mjs';
import {PEERS, brotli, buildPeer, installPeers} from './parts/peers.mjs';

/** A peer's dashboard for uploads, and ten controls of a good library: what a form like ours would be built of. */
const OTHERS = {'@uppy/core': '6.3.1', '@uppy/dashboard': '6.0.3'};
const FIVE = ['input', 'select', 'textarea', 'checkbox', 'button'];
const TEN = [...FIVE, 'option', 'dialog', 'alert', 'card', 'spinner'];

build('tag');
const vite = await openSources();
const {firstFiles} = await vite.ssrLoadModule('/src/cli/tag/release.ts');
await vite.close();

const release = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const peers = installPeers({...PEERS, ...OTHERS});
const shoelace = (names) => ({
  text: names
    .map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`)
    .join('\n'),
});
const floor = fileURLToPath(new URL('parts/floor.mjs', import.meta.url));
const dashboard = {
  text: "import Uppy from '@uppy/core';\nimport Dashboard from '@uppy/dashboard';\nglobalThis.uppy = new Uppy().use(Dashboard);",
};
const ours = ourBytes('debitura-case-form');
const rows = [
  ['the loader alone', bytesOf(['debitura-embed.js'])],
  ['what asks for the session early, where it is printed', bytesOf(['debitura-session.js'])],
  ...Object.keys(release.elements).map((tag) => [
    `\`<${tag}>\` until its first screen`,
    ourBytes(tag),
  ]),
  ['lit + zod/mini + ky, a bare form of 12 fields', await peerBytes('floor', floor)],
  [
    `Shoelace ${PEERS['@shoelace-style/shoelace']}: five bare controls`,
    await peerBytes('five', shoelace(FIVE)),
  ],
  ['Shoelace: ten controls', await peerBytes('ten', shoelace(TEN))],
  [`Uppy ${OTHERS['@uppy/dashboard']}: the upload dashboard`, await peerBytes('uppy', dashboard)],
];
peers.remove();
printTable(
  ['brotli 11, scripts only, one language', 'KB'],
  rows.map(([what, bytes]) => [what, (bytes / 1_000).toFixed(1)]),
);
process.exitCode = promise(
  `the form is on the screen after ${(ours / 1_000).toFixed(1)} KB, at most 26`,
  ours <= 26_000,
)
  ? 0
  : 1;

/** The loader and what an element's first screen stands on. */
function ourBytes(tag) {
  return bytesOf([...new Set(['debitura-embed.js', ...firstFiles(release, [tag])])]);
}

function bytesOf(names) {
  return names.reduce((sum, name) => sum + brotli(readFileSync(`dist/${name}`)).length, 0);
}

async function peerBytes(name, source) {
  const files = await buildPeer(peers.folder, name, source);
  const scripts = Object.entries(files).filter(([file]) => file.endsWith('.js'));
  return scripts.reduce((sum, [, body]) => sum + brotli(body).length, 0);
}
