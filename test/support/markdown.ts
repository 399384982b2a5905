/** The fenced pieces of a document in one language. */
export function fencesOf(text: string, language: string): string[] {
  const fences = text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'));
  return [...fences].map(([, code = '']) => code);
}

/** A document without its fenced pieces, in which nothing is a heading or a link. */
export function withoutFences(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '');
}
