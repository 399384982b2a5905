/**
 * Reads an address that came as an attribute. Attributes are markup that anyone may have injected, so only this page's
 * own origin counts, and the page's `<base>` does not.
 *
 * @returns The absolute address, or null when it leads elsewhere or nowhere.
 */
export function ownAddress(text: string, page: string = location.href): string | null {
  const address = anyAddress(text, page);
  return address !== null && new URL(address).origin === new URL(page).origin ? address : null;
}

/** Reads an address that a script set; any `http` or `https` one counts. */
export function anyAddress(text: string, page: string = location.href): string | null {
  try {
    const url = new URL(text, page);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
