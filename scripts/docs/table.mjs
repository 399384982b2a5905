// Tables of Markdown.

/** A piece of code in a line; a bar would end the cell. */
export const code = (text) => `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;

/** One line, as a cell must be. */
const cell = (text = '') => text.replace(/\s+/g, ' ').trim();

/** A table with these headings; cells are Markdown. */
export function table(headings, rows) {
  return [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}
