/** The words of an exported file that are not the article's, in the reader's language. */
import type { ExportLabels } from '../../export/document';
import type { Translate } from '../locales';

export const exportLabels = (t: Translate): ExportLabels => ({
  gist: t('section.gist'),
  participants: t('section.participants'),
  dates: t('section.dates'),
  statements: t('section.statements'),
  notes: t('library.notes'),
  corrected: t('library.correct.made'),
});
