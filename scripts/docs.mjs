// npm run docs: writes docs/api.md of the manifest of the elements and of the docstrings of the options, and docs/guard.md
// of the marks in the names of the tests.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {elementSections} from './docs/elements.mjs';
import {guardText} from './docs/guard.mjs';
import {optionSections} from './docs/options.mjs';
import {bin, root} from './prepare.mjs';

export const REFERENCE = join(root, 'docs/api.md');
export const GUARD = join(root, 'docs/guard.md');

const INTRODUCTION = `# Reference

Written by \`npm run docs\` of the docstrings in \`src/\`; a test fails when it is not of today. How things are used: [guides](README.md).

`;

/** Below the root, as the analyzer wants it. */
const FOLDER = 'node_modules/.cache/debitura-docs';

/** The text of docs/api.md as the sources are now. */
export async function reference() {
  execFileSync(bin('cem'), ['analyze', '--quiet', '--outdir', FOLDER], {cwd: root});
  const manifest = JSON.parse(readFileSync(join(root, FOLDER, 'custom-elements.json'), 'utf8'));
  const text = INTRODUCTION + elementSections(manifest) + optionSections(root);
  return formatted(text, REFERENCE);
}

/** The text of docs/guard.md as the tests are now. */
export function guard() {
  return formatted(guardText(root), GUARD);
}

async function formatted(text, path) {
  return format(text, {...(await resolveConfig(path)), parser: 'markdown'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(REFERENCE, await reference());
  writeFileSync(GUARD, await guard());
}
