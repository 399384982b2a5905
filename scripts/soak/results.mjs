import {runOf, tableOf, writePlace} from '../results.mjs';

/** Puts numbers into a document such as docs/soak.md, between their marks, in the place of earlier ones. */
export function writeResults(document, name, {rows, wrong}) {
  const table = [['run', runOf()], ...rows, ['wrong', wrong.length === 0 ? 'nothing' : '']];
  const lines = tableOf(['what', 'result'], table);
  if (wrong.length > 0) lines.push('', ...wrong.map((each) => `- ${each}`));
  writePlace(document, name, lines);
}
