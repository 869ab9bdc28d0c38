/** What was said: quotations with a rule at their start, the speaker above. */
import { statementLink } from '../../export/text-fragment';
import type { Statement } from '../../model';
import { CopyButton } from '../components/CopyButton';
import { type BriefModel, KEY_COUNT } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { Line } from './Line';
import { Section } from './Section';

/** Where the source interrupts it, the article has other words. */
const GAP = ' … ';

interface QuotationProps {
  model: BriefModel;
  statement: Statement;
  /** The line above has the same speaker: the name is not set twice. */
  goesOn: boolean;
}

function Quotation({ model, statement, goesOn }: QuotationProps) {
  const { t } = useInterface();
  const { brief, words } = model;
  const { kind, source, cue, content, stance, attribution } = statement;
  const speaker = brief.participants.find((each) => each.id === statement.speaker);
  const { language, direction } = brief.article;
  const link = statementLink(brief, statement);
  return (
    <Line
      id={statement.id}
      model={model}
      spans={content}
      class={`statement statement-${kind}`}
      detail={
        <>
          {attribution && <p>{t(`statement.by.${attribution}`)}</p>}
          {cue && <p>{t('statement.cue', { cue: words(cue) })}</p>}
          {link && <CopyButton label={t('action.copyLink')} text={link} />}
        </>
      }
    >
      <span class="speaker">
        {speaker ? (
          <bdi class={goesOn ? 'visually-hidden' : 'name'} lang={language}>
            {speaker.name}
          </bdi>
        ) : (
          <bdi class="unnamed" lang={source ? language : undefined}>
            {source ? words(source) : t('statement.unnamed')}
          </bdi>
        )}
        {stance && stance !== 'states' && <span class="stance">{t(`stance.${stance}`)}</span>}
        {kind === 'indirect' && <span class="stance">{t('statement.reported')}</span>}
      </span>
      <span class="said" lang={language} dir={direction}>
        {content.map(words).join(GAP)}
      </span>
    </Line>
  );
}

export function Statements({ model }: { model: BriefModel }) {
  const { t } = useInterface();
  const { brief, chosen, choose } = model;
  const who = brief.participants.find((each) => each.id === chosen.value);
  const foldable = !who && brief.statements.length > KEY_COUNT.statements;
  const open = model.opened.value.has('statements');
  const shown = model.statements.value;
  return (
    <Section
      id="statements"
      title={t('section.statements')}
      count={brief.statements.length}
      fold={foldable ? { open, toggle: () => model.toggle('statements') } : undefined}
    >
      {who && (
        <p class="only">
          <bdi lang={brief.article.language}>{who.name}</bdi>
          <button type="button" class="quiet-button" onClick={() => choose(null)}>
            {t('action.everyone')}
          </button>
        </p>
      )}
      {shown.length === 0 && <p class="nothing">{who ? t('statement.noneOf', { name: who.name }) : t('statement.none')}</p>}
      <ol class="statements" dir={brief.article.direction}>
        {shown.map((each, i) => (
          <li key={each.id}>
            <Quotation model={model} statement={each} goesOn={each.speaker !== null && each.speaker === shown[i - 1]?.speaker} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
