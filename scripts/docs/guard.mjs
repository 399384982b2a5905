// docs/guard.md: the forty statements, each with the tests that are marked with its number.
import {STATEMENTS} from './statements.mjs';
import {table} from './table.mjs';
import {namedTests} from './tests.mjs';

const INTRODUCTION = `# What is guarded

Forty statements about what must hold under faults, attacks and load, each with the tests that fail when it does not. A test says by \`(GUARD 7)\` in its name which statement it stands for; \`npm run docs\` writes this page from those marks, and a test fails when it is not of today or a statement has no test.
`;

/** The text of docs/guard.md, not yet formatted. */
export function guardText(root) {
  const tests = namedTests(root);
  const count = STATEMENTS.flatMap(([, statements]) => statements).length;
  const astray = tests.filter(({marks}) => marks.some((mark) => mark < 1 || mark > count));
  if (astray.length > 0) throw new Error(`There is no such statement: ${astray[0].title}`);
  let number = 0;
  const chapters = STATEMENTS.map(([title, statements]) => {
    const rows = statements.map((statement) => [
      String(++number),
      statement,
      testsOf(tests, number),
    ]);
    return `## ${title}\n\n${table(['', 'statement', 'shown by'], rows)}\n`;
  });
  return [INTRODUCTION, ...chapters].join('\n');
}

/** The marked tests by file; a file is named once. */
function testsOf(tests, number) {
  const marked = tests.filter(({marks}) => marks.includes(number));
  if (marked.length === 0) throw new Error(`No test is marked (GUARD ${number}).`);
  const files = [...new Set(marked.map(({file}) => file))];
  return files
    .map((file) => {
      const titles = marked.filter((test) => test.file === file).map(({title}) => inLine(title));
      return `[${file.slice('test/'.length)}](../${file}): ${titles.join('; ')}`;
    })
    .join(' · ');
}

/** A title as text: nothing in it is markup, and a bar would end the cell. */
const inLine = (title) => title.replaceAll(/[\\`*_{}[\]<>|]/g, '\\$&');
