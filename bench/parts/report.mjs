// From what the benches printed to bench/RESULTS.md.
import {cpus, totalmem} from 'node:os';
import process from 'node:process';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {findChrome} from '../../scripts/find-chrome.mjs';

/**
 * The report as Markdown: machine and day, then each bench under the question that its first line asks.
 *
 * @param benches - In order: `name`, `path`, `isWell`, `seconds`, and the printed `lines`.
 */
export function report(benches) {
  const sections = benches.map(({name, path, isWell, seconds, lines}) =>
    [
      `## ${questionOf(path)}`,
      '',
      ...layOut(lines),
      '',
      `\`node bench/${name}.mjs\`, ${isWell ? 'within its limits' : '**beyond its limits**'}, ${seconds} s.`,
    ].join('\n'),
  );
  return `${['# What was measured', machine(), ...sections].join('\n\n')}\n`;
}

/** No names of hosts, no paths: what decides the figures. */
function machine() {
  const [{model = 'an unnamed processor'} = {}] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const {stdout} = spawnSync(findChrome(), ['--version'], {encoding: 'utf8'});
  const [chromium = 'Chromium'] = /^\S+ [\d.]+/m.exec(stdout) ?? [];
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: ${cpus().length} cores (${model.trim()}), ${gigabytes} GB, Node ${process.versions.node}, ${chromium}. Written by \`npm run bench\`. Ratios hold within one run; times of two machines do not compare.`;
}

/** `// node bench/NAME.mjs [arguments]: question.` */
function questionOf(path) {
  const [first = ''] = readFileSync(path, 'utf8').split('\n');
  const question = first.slice(first.indexOf(': ') + 2).replace(/\.$/, '');
  return `${question[0]?.toUpperCase()}${question.slice(1)}`;
}

/** Tables stay as they are; lines of the form `what: figures` become one; the rest are paragraphs. */
function layOut(lines) {
  const laid = [];
  let inTable = false;
  for (const line of lines) {
    const [, what, figures] = /^([^:|]{1,90}): (.+)$/.exec(line) ?? [];
    const isRow = figures !== undefined && !/^(NOT )?K(EPT|ept)$/.test(what);
    if (isRow && !inTable) laid.push('', '| what | figures |', '| --- | --- |');
    if (isRow) laid.push(`| ${what.trim()} | ${figures} |`);
    else if (line.startsWith('|')) laid.push(...(laid.at(-1)?.startsWith('|') ? [] : ['']), line);
    else if (line.startsWith('  ')) continue;
    else laid.push('', line);
    inTable = isRow;
  }
  return laid
    .join('\n')
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n')
    .split('\n');
}
