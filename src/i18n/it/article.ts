const elided = {il: 'l’', al: 'all’', dal: 'dall’', del: 'dell’'};

// Otto, undici and ottanta begin with a vowel, and the article loses its own before them.
const vowel = /^(?:8\d?|11)(?!\d)/;

/**
 * Puts an article before a day or a percentage: `il 7 maggio`, but `l’8 maggio`.
 *
 * @param article - The article, alone or drawn together with a preposition.
 * @param value - A formatted day or percentage that begins with its figure.
 */
export function withArticle(article: keyof typeof elided, value: string): string {
  return vowel.test(value) ? `${elided[article]}${value}` : `${article} ${value}`;
}
