/** A piece of a message: plain text, or the address that it is. */
export type Piece = {text: string; href: string | null};

// A full stop or bracket after an address ends the sentence, not the address.
const ADDRESS =
  /https?:\/\/[^\s<>"'`\\{}|^\u200e\u200f\u202a-\u202e\u2066-\u2069]*[^\s<>"'`\\{}|^\u200e\u200f\u202a-\u202e\u2066-\u2069.,;:!?)\]*_]/gi;

/**
 * Cuts a message into text and links. Only `http` and `https` become links, each shown as what it is: no word of a
 * message can hide where it leads.
 */
export function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of message.matchAll(ADDRESS)) {
    const [text] = match;
    const href = safeAddress(text);
    if (href === null) continue;
    pieces.push({text: message.slice(end, match.index), href: null}, {text, href});
    end = match.index + text.length;
  }
  pieces.push({text: message.slice(end), href: null});
  return pieces.filter(({text}) => text !== '');
}

/**
 * An address with a name and password before its host, or a host that a browser spells another way (`0x7f.1`, a wide
 * full stop), is left as text: it is made to look like another.
 */
function safeAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const {protocol, username, password, host, href} = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isAsWritten = text.toLowerCase().startsWith(`${protocol}//${host}`);
  return isWeb && isAsWritten && username === '' && password === '' ? href : null;
}
