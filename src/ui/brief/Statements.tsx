/** What was said: the key statements first, all on request, or those of one participant. */
import { type BriefModel, KEY_COUNT } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { Quotation } from './Quotation';
import { Section } from './Section';
import { Voices } from './Voices';

export function Statements({ model }: { model: BriefModel }) {
  const { t } = useInterface();
  const { brief, chosen, choose } = model;
  const finding = model.query.value !== '';
  const who = brief.participants.find((each) => each.id === chosen.value);
  const foldable = !who && !finding && brief.statements.length > KEY_COUNT.statements;
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
      {shown.length === 0 && !finding && <p class="nothing">{who ? t('statement.noneOf', { name: who.name }) : t('statement.none')}</p>}
      <ol class={`statements ${open || who || finding ? 'open' : ''}`}>
        {shown.map((each, i) => (
          <li key={each.id}>
            <Quotation model={model} statement={each} goesOn={each.speaker !== null && each.speaker === shown[i - 1]?.speaker} />
          </li>
        ))}
      </ol>
      {!finding && <Voices model={model} />}
    </Section>
  );
}
