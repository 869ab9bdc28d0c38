/** A note handed to Obsidian by its own address, `obsidian://new` (help.obsidian.md, "Obsidian URI"). */

/** Chromium hands an address of another program on only up to this length on Windows, in characters (`kMaxUrlLength` in its platform code). */
const LONGEST_ADDRESS = 2048;

export interface ObsidianNote {
  address: string;
  /** What has to be on the clipboard before the address is opened; absent where the address holds the note itself. */
  clipboard?: string;
}

/**
 * The address that makes a note in the vault that was open last.
 * @param name the note's name, as `fileName` makes it.
 * @param note its Markdown, front matter included.
 */
export function obsidianNote(name: string, note: string): ObsidianNote {
  // URLSearchParams writes a space as "+", which Obsidian shows as a plus sign.
  const file = `obsidian://new?file=${encodeURIComponent(name)}`;
  const whole = `${file}&content=${encodeURIComponent(note.toWellFormed())}`;
  return whole.length <= LONGEST_ADDRESS ? { address: whole } : { address: `${file}&clipboard`, clipboard: note };
}
