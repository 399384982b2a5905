/** True when the text holds a control character; one-line fields refuse them, texts of several lines may break lines. */
export function hasControlCharacters(
  text: string,
  lines: 'one-line' | 'several-lines' = 'one-line',
): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isLineBreak = code === 10 || code === 13 || code === 9;
    if (lines === 'several-lines' && isLineBreak) continue;
    if (code < 32 || (code >= 127 && code < 160)) return true;
  }
  return false;
}
