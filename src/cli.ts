#!/usr/bin/env node
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import process from 'node:process';
import type {TagArguments} from './cli/tag/print.js';
import type {Release} from './cli/tag/release.js';

const USAGE = `debitura-embed sandbox [--port 4010] [--host NAME]
    Plays Debitura on this machine, offline. Bound to loopback unless --host says otherwise.
debitura-embed tag [--base /embed] [--elements case-form,case-list] [--languages en,da] [--adapter /debitura] [--evergreen]
    Prints the lines for a page's <head>, with the hashes of this release, and its Content-Security-Policy.
debitura-embed serve
    Serves the adapter by itself, for pages that bring session tokens. Reads the variables that docs/guides/serve.md,
    a file of this package, lists.
debitura-embed doctor [--page https://app.example.com/invoices] [--adapter /debitura]
    Tries the way to Debitura and says how it went; of a page that holds an element also what its policy lacks, and
    whether the adapter answers it (--adapter where it is not at /debitura of the page's origin). Without a key it looks
    at the page alone. Reads DEBITURA_REFERRAL_KEY, DEBITURA_PARTNER_KEY, DEBITURA_ENVIRONMENT (test, which the
    partner's key has not; production; or a base address such as http://127.0.0.1:4010), DEBITURA_WEBHOOK_URL,
    DEBITURA_WEBHOOK_TEST_MODE (true) and DEBITURA_REDIS_URL (to tell when the last event came). Each may end in _FILE
    and then names a file that holds it.`;

/** Runs one command of the `debitura-embed` program; the answer is the exit code, or null while a server runs. */
async function main(args: string[]): Promise<number | null> {
  const {positionals, values} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: {type: 'string', default: '4010'},
      host: {type: 'string'},
      base: {type: 'string'},
      elements: {type: 'string'},
      languages: {type: 'string'},
      adapter: {type: 'string'},
      evergreen: {type: 'boolean'},
      page: {type: 'string'},
      help: {type: 'boolean'},
    },
  });
  if (values.help) return print(USAGE, 0);
  if (positionals[0] === 'doctor') {
    const {runDoctor} = await import('./cli/doctor.js');
    const {page, adapter} = values;
    const look = page === undefined ? undefined : {page, ...(adapter && {adapter})};
    return runDoctor(await readEnvironment(), (line) => print(line, 0), {}, look);
  }
  if (positionals[0] === 'tag') return printTag(values);
  if (positionals[0] === 'serve') return serveAdapter();
  if (positionals[0] !== 'sandbox') return print(`Unknown command.\n${USAGE}`, 2);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return print(`--port wants a number from 0 to 65535, not ${values.port}.`, 2);
  }
  return serveSandboxAt(port, values.host);
}

/** The list lies beside the script-tag file, one folder above this program. */
async function printTag(values: TagArguments): Promise<number> {
  const {tagText} = await import('./cli/tag/print.js');
  const list = await readFile(new URL('../integrity.json', import.meta.url), 'utf8');
  const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return print(tagText(JSON.parse(list) as Release, values, hashOf), 0);
}

async function readEnvironment() {
  const {withFiles} = await import('./cli/environment.js');
  return withFiles(process.env, 'DEBITURA_', (path) => readFile(path, 'utf8'));
}

async function serveAdapter(): Promise<null> {
  const {serve} = await import('./cli/serve/server.js');
  const served = await serve(await readEnvironment(), (line) => print(line, 0));
  print(`adapter ready at ${served.url}`, 0);
  endWith(served.stop);
  return null;
}

/** Ends well when the process is asked to end. */
function endWith(stop: () => Promise<void>) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
}

async function serveSandboxAt(port: number, host: string | undefined): Promise<null> {
  const [{createSandbox}, {serveSandbox}] = await Promise.all([
    import('./sandbox/index.js'),
    import('./sandbox/node.js'),
  ]);
  const served = await serveSandbox(createSandbox(), {port, ...(host === undefined ? {} : {host})});
  print(`sandbox ready at ${served.url}`, 0);
  endWith(() => served.close());
  return null;
}

function print(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== null) process.exitCode = code;
} catch (error) {
  process.exitCode = print(error instanceof Error ? error.message : String(error), 1);
}
