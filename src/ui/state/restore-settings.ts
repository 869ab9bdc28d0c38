/** Settings of a backup beside those that are here: what is new is added, what differs is asked about. */
import { readSettings, type Settings } from './settings-schema';

export interface SettingsPlan {
  /** Whether something would be overwritten: only then is there anything to ask. */
  differ: boolean;
  /** Whether the backup has templates that are not here. */
  adds: boolean;
  /** What is here, with the backup's templates that are new. */
  mine: Settings;
  /** What the backup has, with the templates that are only here: none is lost. */
  theirs: Settings;
}

/**
 * @param mine what is here.
 * @param stored what the backup holds; undefined in one that was made before backups held settings.
 */
export function planSettings(mine: Settings, stored: unknown): SettingsPlan {
  if (stored === undefined) return { differ: false, adds: false, mine, theirs: mine };
  const theirs = readSettings(stored);
  const here = new Map(mine.templates.map((each) => [each.id, each]));
  const there = new Set(theirs.templates.map(({ id }) => id));
  const added = theirs.templates.filter(({ id }) => !here.has(id));
  const differ =
    // both come from `readSettings`: their keys stand in one order
    JSON.stringify({ ...mine, templates: [] }) !== JSON.stringify({ ...theirs, templates: [] }) ||
    theirs.templates.some((each) => {
      const known = here.get(each.id);
      return known && (['name', 'kind', 'fileName', 'body'] as const).some((field) => known[field] !== each[field]);
    });
  return {
    differ,
    adds: added.length > 0,
    mine: { ...mine, templates: [...mine.templates, ...added] },
    theirs: { ...theirs, templates: [...theirs.templates, ...mine.templates.filter(({ id }) => !there.has(id))] },
  };
}
