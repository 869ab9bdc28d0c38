/** What the form of a reporting verb tells of a subject that it drops: "powiedziała". */
import type { Agreement, StatementPack } from '../../languages/pack-statements';

/** The agreement of a verb by its ending; undefined where the pack lists none that fits. */
export function agreementOf(verb: string, { agreements = [] }: StatementPack): Agreement | undefined {
  const row = agreements.find(({ ending }) => verb.toLowerCase().endsWith(ending));
  return row && { ...(row.gender ? { gender: row.gender } : {}), ...(row.number ? { number: row.number } : {}) };
}
