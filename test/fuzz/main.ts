import {fuzzRequests} from './fuzz-requests.js';
import {fuzzUpstream} from './fuzz-upstream.js';
import {countUnhandled} from './run.js';

// One piece of `npm run fuzz` in a plain process: a test runner's own hooks would take as long as the product.
const [what = '', runs = '0', seed = '1'] = process.argv.slice(2);
const unhandled = countUnhandled();
unhandled.start();
const fuzz = what === 'requests' ? fuzzRequests : fuzzUpstream;
try {
  const report = await fuzz({runs: Number(runs), seed: Number(seed)});
  // What nobody caught is told when the work of the event loop is done.
  await new Promise((resolve) => setImmediate(resolve));
  if (unhandled.errors.length > 0) throw new Error(unhandled.errors.join('\n'));
  process.stdout.write(JSON.stringify(report));
} catch (error) {
  // Thrown on, it would be taken down with what nobody caught, and the piece would end well.
  console.error(error);
  process.exitCode = 1;
}
