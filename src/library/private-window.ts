/** Where nothing is kept, because nothing would stay or the person wants nothing kept. */

/**
 * A page in one of Firefox's private windows, which are all windows where history is never remembered. It is given a database, but
 * one that is gone with the last of those windows: what it reports as saved would be lost.
 */
export function isPrivateWindow(): boolean {
  const { browser } = globalThis as { browser?: { extension?: { inIncognitoContext?: boolean } } };
  return browser?.extension?.inIncognitoContext === true;
}
