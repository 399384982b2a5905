import {readPlace, runOf, tableOf, writePlace} from '../results.mjs';
import {ARGUED} from './argued.mjs';
import {SECURITY} from './pieces.mjs';
import {scoreOf, toLine} from './score.mjs';

const DOCUMENT = 'docs/mutation.md';
const HEADINGS = [
  'piece',
  'score',
  'mutants',
  'found',
  'missed',
  'no test comes there',
  'argued',
  'not tried',
  'run',
];

/** Puts what came of a piece into docs/mutation.md: its row, and for a piece of security every mutant that was missed. */
export function writePiece(names, name, {planned, mutants}) {
  const rows = new Map(readRows().map((row) => [row[0], row]));
  rows.set(name, rowOf(name, planned, mutants));
  const sorted = names.filter((one) => rows.has(one)).map((one) => rows.get(one));
  writePlace(DOCUMENT, 'scores', tableOf(HEADINGS, [...sorted, totalOf(sorted)]));
  writeMissed(name, mutants);
  writeArgued();
}

const readRows = () =>
  readPlace(DOCUMENT, 'scores')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([name]) => name !== HEADINGS[0] && name !== 'all');

function rowOf(name, planned, mutants) {
  const {found, argued, survivors, uncovered, percent} = scoreOf(mutants);
  const silent = mutants.length - found - survivors.length - argued;
  const notTried = planned - mutants.length + silent;
  return [
    name,
    `${floor(percent)} %`,
    planned,
    found,
    survivors.length - uncovered,
    uncovered,
    argued,
    notTried,
    runOf(),
  ];
}

/** The sum of the pieces; its score is that of all mutants together. */
function totalOf(rows) {
  const sum = (column) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const [found, missed, uncovered] = [sum(3), sum(4), sum(5)];
  const percent = (found / Math.max(1, found + missed + uncovered)) * 100;
  return ['all', `${floor(percent)} %`, sum(2), found, missed, uncovered, sum(6), sum(7), ''];
}

/** Never rounded up: 79.96 is not 80. */
const floor = (percent) => (Math.floor(percent * 10) / 10).toFixed(1);

function writeMissed(name, mutants) {
  if (!SECURITY.includes(name)) return;
  const {survivors} = scoreOf(mutants);
  const others = readPlace(DOCUMENT, 'missed').filter(
    (line) => line.startsWith('- ') && !line.startsWith(`- ${name}: `),
  );
  const lines = [...others, ...survivors.map((one) => `- ${name}: \`${toLine(one)}\``)];
  writePlace(DOCUMENT, 'missed', lines.length > 0 ? lines : ['None.']);
}

function writeArgued() {
  const lines = ARGUED.map(({file, original, replacement, why}) => {
    const instead = replacement === undefined ? 'anything' : `\`${replacement}\``;
    return `- \`${file}\`: \`${original.replaceAll(/\s+/g, ' ')}\` → ${instead}. ${why}`;
  });
  writePlace(DOCUMENT, 'argued', lines.length > 0 ? lines : ['None.']);
}
