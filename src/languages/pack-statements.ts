/** The statement section of a language pack: cues with their frames, pronouns, documents that speak. */
import type { Stance } from '../model';

/** Words that report, with what the speaker does by them: stances for statements, and evidence for the statement model. */
export interface ReportingWords {
  stance: Stance;
  /** False for thoughts, wishes and attitudes, which need not have been uttered. */
  speech: boolean;
  /** All forms in lower case, parted by spaces. */
  forms: string;
}

export interface StatementPack {
  /** For packs with a statement model. A form that stands in several lists belongs to the first. */
  reportingWords?: readonly ReportingWords[];
}
