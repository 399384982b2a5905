import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {root} from '../prepare.mjs';

/** Puts numbers into a document such as docs/soak.md, between their marks, in the place of earlier ones. */
export function writeResults(document, name, {rows, wrong}) {
  const file = join(root, document);
  const text = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${document} has no place for ${name}.`);
  const table = [['run', runOf()], ...rows, ['wrong', wrong.length === 0 ? 'nothing' : '']];
  const width = Math.max(...table.map(([what]) => what.length));
  const values = table.map(([, value]) => String(value));
  const wide = Math.max(...values.map((value) => value.length));
  const line = (what, value) => `| ${what.padEnd(width)} | ${value.padEnd(wide)} |`;
  const lines = [
    line('what', 'result'),
    `| ${'-'.repeat(width)} | ${'-'.repeat(wide)} |`,
    ...table.map(([what], index) => line(what, values[index] ?? '')),
    ...(wrong.length > 0 ? ['', ...wrong.map((each) => `- ${each}`)] : []),
  ];
  writeFileSync(file, `${before}${start}\n\n${lines.join('\n')}\n\n${end}${after}`);
}

function runOf() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit.trim()}, Node ${process.versions.node}, ${cpus().length} cores`;
}
