// What the scripts write into the documents of their results: between two marks, in the place of what was there.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {root} from './prepare.mjs';

const marksOf = (name) => [`<!-- ${name} -->`, `<!-- /${name} -->`];

/** The lines between the marks of a name, in a document of the project. */
export function readPlace(file, name) {
  const {between} = cut(file, name);
  return between.trim().split('\n');
}

/** Puts lines between the marks of a name. */
export function writePlace(file, name, lines) {
  const {before, after} = cut(file, name);
  const [start, end] = marksOf(name);
  writeFileSync(join(root, file), `${before}${start}\n\n${lines.join('\n')}\n\n${end}${after}`);
}

function cut(file, name) {
  const [start, end] = marksOf(name);
  const [before, rest] = readFileSync(join(root, file), 'utf8').split(start);
  const [between, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`${relative('.', file)} has no place for ${name}.`);
  return {before, between, after};
}

/** A table of Markdown as Prettier lays it out. */
export function tableOf(headings, rows) {
  const all = [headings, ...rows].map((cells) => cells.map(String));
  const widths = headings.map((_, column) =>
    Math.max(...all.map((cells) => cells[column].length), 3),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [first, ...others] = all;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)];
}

/** Day, commit and machine of a run, for the reader of its numbers. */
export function runOf() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit.trim()}, Node ${process.versions.node}, ${cpus().length} cores`;
}
