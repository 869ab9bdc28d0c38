/** What an export can be: every format of ours by what it is for, and the person's own templates. */
import { FORMAT_NAMES, type FormatName } from '../../export/format-names';
import type { Translate } from '../locales';
import type { StoredTemplate } from '../state/settings-schema';

export interface Choice {
  /** Its value in the form. */
  id: string;
  label: string;
  /** A format of ours by its name, or a template that one is made of. */
  format: FormatName | StoredTemplate;
}

export interface ChoiceGroup {
  id: 'notes' | 'templates' | 'data' | 'citations';
  title: string;
  choices: readonly Choice[];
}

const GROUP_OF: Readonly<Record<FormatName, Exclude<ChoiceGroup['id'], 'templates'>>> = {
  markdown: 'notes',
  docx: 'notes',
  html: 'notes',
  text: 'notes',
  json: 'data',
  jsonl: 'data',
  'csv-statements': 'data',
  'csv-participants': 'data',
  'csv-dates': 'data',
  icalendar: 'data',
  ris: 'citations',
  bibtex: 'citations',
  'csl-json': 'citations',
};

export const isCitation = ({ format }: Choice): boolean => typeof format === 'string' && GROUP_OF[format] === 'citations';

const kindOf = ({ format }: Choice): string => (typeof format === 'string' ? format : format.kind);

/** A note of Obsidian's is Markdown. */
export const isNote = (choice: Choice): boolean => kindOf(choice) === 'markdown';

export const isPage = (choice: Choice): boolean => kindOf(choice) === 'html';

/** Whether it can go to the clipboard: Word writes bytes, and two pages that stand alone are no page together. */
export const isText = (choice: Choice, count: number): boolean => kindOf(choice) !== 'docx' && (!isPage(choice) || count === 1);

export function choiceGroups(templates: readonly StoredTemplate[], t: Translate): ChoiceGroup[] {
  const ours = (group: ChoiceGroup['id']): Choice[] =>
    FORMAT_NAMES.filter((name) => GROUP_OF[name] === group).map((name) => ({ id: name, label: t(`format.${name}`), format: name }));
  const theirs = templates.map(
    (template): Choice => ({
      id: `template-${template.id}`,
      label: template.name || t('templates.new'),
      format: template,
    }),
  );
  return [
    { id: 'notes', title: t('library.notes'), choices: ours('notes') },
    ...(theirs.length ? [{ id: 'templates' as const, title: t('templates.title'), choices: theirs }] : []),
    { id: 'data', title: t('export.data'), choices: ours('data') },
    { id: 'citations', title: t('export.citations'), choices: ours('citations') },
  ];
}
