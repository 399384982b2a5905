// The names of the tests, as the documents refer to them.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** What a name says about the statements that its test stands for: `(GUARD 7)` or `(GUARD 7, 8)`. */
const MARK = / ?\(GUARD (\d+(?:, \d+)*)\)/;

/**
 * Every test below `test/`, in order of files and lines.
 *
 * @returns {{file: string, name: string, title: string, marks: number[]}[]} The file from the root; the test's own
 *   name and its name behind that of its group, both without mark and with `…` where a value is put in; the marks of
 *   both.
 */
export function namedTests(root) {
  return readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts') || name.endsWith('.test.tsx'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) => testsOf(join(root, file)).map((test) => ({file, ...test})));
}

function testsOf(path) {
  const source = ts.createSourceFile(path, ts.sys.readFile(path), ts.ScriptTarget.ES2022, true);
  const tests = [];
  const visit = (group) => (node) => {
    const call = ts.isCallExpression(node) ? callOf(node) : null;
    if (!call) return ts.forEachChild(node, visit(group));
    const names = [...group, call.text];
    if (call.kind === 'describe') return ts.forEachChild(node, visit(names));
    tests.push({
      name: plain(call.text),
      title: plain(names.join(' ')),
      marks: names.flatMap(marksOf),
    });
  };
  ts.forEachChild(source, visit([]));
  return tests;
}

/** `it('…')`, `it.skipIf(…)('…')`, `describe.each(…)('…')`: what it is and what it says; null for any other call. */
function callOf({expression, arguments: [first]}) {
  const [kind = ''] = expression.getText().match(/^\w+/) ?? [];
  if (!['describe', 'it'].includes(kind) || !first) return null;
  const text = textOf(first);
  return text === null ? null : {kind, text};
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({literal}) => `…${literal.text}`).join('');
}

const marksOf = (text) => (MARK.exec(text)?.[1] ?? '').split(', ').filter(Boolean).map(Number);

const plain = (text) => text.replaceAll(/ ?\(GUARD [\w, ]+\)/g, '').replaceAll(/%[\w#]/g, '…');
