import {Problem} from '../problem.js';
import type {Row} from './rows.js';

/** A row of the route table and what its pattern found in the path. */
export type Match = {row: Row; params: Record<string, string>};

/**
 * Finds the row of a raw path. The path is cut before it is decoded, so that `a%2Fb` stays one segment.
 * @throws Problem `not-found` for unknown paths, `not-available` with `Allow` for other methods.
 */
export function match(rows: readonly Row[], method: string, path: string): Match {
  const segments = path.split('/').slice(1);
  const found = rows.filter(({pattern}) => fits(partsOf(pattern), segments));
  // A literal segment wins over a placeholder: `/cases/preview` is no id.
  const [best] = found.sort((a, b) => placeholders(a) - placeholders(b));
  if (!best) throw new Problem('not-found', 'There is no such route.');
  const candidates = found.filter((row) => placeholders(row) === placeholders(best));
  const row = candidates.find((candidate) => candidate.method === method);
  if (!row)
    throw new Problem('not-available', `${method} is not offered here.`, {
      headers: {allow: candidates.map((candidate) => candidate.method).join(', ')},
    });
  return {row, params: paramsOf(partsOf(row.pattern), segments)};
}

/** The parts of the patterns of the table, each cut once. */
const cut = new Map<string, readonly string[]>();

function partsOf(pattern: string): readonly string[] {
  const known = cut.get(pattern);
  if (known) return known;
  const parts = pattern.split('/').slice(1);
  cut.set(pattern, parts);
  return parts;
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, index) => isPlaceholder(part) || part === segments[index]);
}

function paramsOf(pattern: readonly string[], segments: readonly string[]) {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    if (isPlaceholder(part)) params[part.slice(1, -1)] = decode(segments[index] ?? '');
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Problem('invalid', 'The path is not well encoded.');
  }
}

function isPlaceholder(part: string): boolean {
  return part.startsWith('{');
}

function placeholders({pattern}: Row): number {
  return pattern.split('{').length;
}
