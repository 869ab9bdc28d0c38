/** That a person has put a line right: a small word beside it, and with its detail what it said before. */
import type { DateEntry, Participant, Statement } from '../../model';
import type { BriefModel } from '../state/brief-model';
import { type Interface, useInterface } from '../state/interface';
import { dateInFull } from './CalendarLeaf';

export function CorrectedMark({ line }: { line: { corrected?: readonly string[] } }) {
  const { t, locale, direction } = useInterface();
  if (!line.corrected?.length) return null;
  return (
    <span class="corrected" lang={locale} dir={direction}>
      {t('library.correct.mark')}
    </span>
  );
}

type Corrected =
  | { section: 'statements'; line: Statement }
  | { section: 'participants'; line: Participant }
  | { section: 'dates'; line: DateEntry };

/** What the corrected fields of a line were; none where a person has added the line. */
function before({ section, line: { id, corrected = [] } }: Corrected, model: BriefModel, words: Interface): string[] {
  const { original } = model;
  const has = (field: string) => (corrected as readonly string[]).includes(field);
  switch (section) {
    case 'statements': {
      const was = original?.statements.find((each) => each.id === id);
      if (!was) return [];
      const named = original?.participants.find((each) => each.id === was.speaker)?.name;
      const speaker = named ?? (was.source ? model.words(was.source) : words.t('library.correct.nobody'));
      return [...(has('speaker') ? [speaker] : []), ...(has('content') ? [was.content.map(model.words).join(' … ')] : [])];
    }
    case 'participants': {
      const was = original?.participants.find((each) => each.id === id);
      return was && has('role') ? [was.role ?? words.t('library.correct.noRole')] : [];
    }
    case 'dates': {
      const was = original?.dates.find((each) => each.id === id);
      return was && has('value') ? [dateInFull(was, words)] : [];
    }
  }
}

export function ReadBefore({ model, ...corrected }: Corrected & { model: BriefModel }) {
  const words = useInterface();
  return (
    <>
      {before(corrected, model, words).map((value) => (
        // isolated: the value may run the other way than the sentence around it
        <p key={value} class="read-before">
          {words.t('library.correct.before', { value: `\u2068${value}\u2069` })}
        </p>
      ))}
    </>
  );
}
