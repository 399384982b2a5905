import {Problem} from '../problem.js';
import type {Route} from './route.js';

/** A route and what its pattern found in the path. */
export type Match = {route: Route; params: Record<string, string>};

/**
 * Finds the route of a raw path. The path is cut before it is decoded, so that `a%2Fb` stays one segment.
 * @throws Problem `not-found` for unknown paths, `not-available` with `Allow` for other methods.
 */
export function match(routes: readonly Route[], method: string, path: string): Match {
  const segments = path.split('/').slice(1);
  const found = routes.filter(({pattern}) => fits(pattern.split('/').slice(1), segments));
  // A literal segment wins over a placeholder: `/cases/preview` is no id.
  const [best] = found.sort((a, b) => placeholders(a) - placeholders(b));
  if (!best) throw new Problem('not-found', 'There is no such route.');
  const candidates = found.filter((route) => placeholders(route) === placeholders(best));
  const route = candidates.find((candidate) => candidate.method === method);
  if (!route)
    throw new Problem('not-available', `${method} is not offered here.`, {
      headers: {allow: candidates.map((candidate) => candidate.method).join(', ')},
    });
  return {route, params: paramsOf(route.pattern.split('/').slice(1), segments)};
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

function placeholders({pattern}: Route): number {
  return pattern.split('{').length;
}
