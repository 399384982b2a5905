// npm run demo: installs what is missing, builds the script-tag file, starts Ledgerly with the sandbox behind it.
import process from 'node:process';
import {build, ensurePackages} from './prepare.mjs';

ensurePackages();
build('tag');
build('demo');

const {openSources} = await import('./sources.mjs');
const vite = await openSources('info');
const {startDemo} = await vite.ssrLoadModule('/demo/server.ts');
const demo = await startDemo({port: Number(process.env.PORT ?? 5173)});

console.log(`Ledgerly (the demo) is at ${demo.url}`);
console.log(`The sandbox (plays Debitura) is at ${demo.sandboxUrl}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await demo.close();
    await vite.close();
    process.exit(0);
  });
}
