/** Puts an export on the clipboard. */

/**
 * @param isPage whether it is HTML: a word processor then takes the page as it looks, an editor of code its source.
 * @throws what the browser says no with.
 */
export async function copyText(text: string, isPage: boolean): Promise<void> {
  if (!isPage || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const as = (type: string) => new Blob([text], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': as('text/html'), 'text/plain': as('text/plain') })]);
}
