/** Puts a text on the clipboard; false on plain http hosts, which have none: the text stands there to be selected. */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  await navigator.clipboard.writeText(text);
  return true;
}
