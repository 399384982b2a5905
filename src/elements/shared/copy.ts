/**
 * Puts a text on the clipboard; false where the browser refuses, and on plain http hosts, which have none: the text
 * stands there to be selected.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
