/** Who takes part: an initial in a disc by kind, the name, the role beneath. */
import type { Participant } from '../../model';
import { Icon } from '../components/Icon';
import { type BriefModel, KEY_COUNT } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { CorrectedMark, ReadBefore } from './Corrected';
import { Disc } from './Disc';
import { Line } from './Line';
import { Section } from './Section';

/** Chooses a participant: statements and dates are theirs alone then. */
function Choose({ model, participant }: { model: BriefModel; participant: Participant }) {
  const { t, locale } = useInterface();
  const { id, name } = participant;
  const said = model.brief.statements.filter((each) => each.speaker === id).length;
  if (!said) return null;
  const chosen = model.chosen.value === id;
  const label = t('action.onlyTheirs', { name, count: said });
  return (
    <button
      type="button"
      class="choose"
      aria-pressed={chosen}
      aria-label={label}
      title={label}
      onClick={() => model.choose(chosen ? null : id)}
    >
      {said.toLocaleString(locale)}
      <Icon name="quote" />
    </button>
  );
}

export function Participants({ model }: { model: BriefModel }) {
  const { t, locale } = useInterface();
  const { participants, article } = model.brief;
  const open = model.opened.value.has('participants');
  const finding = model.query.value !== '';
  const foldable = !finding && participants.length > KEY_COUNT.participants;
  return (
    <Section
      id="participants"
      title={t('section.participants')}
      count={participants.length}
      fold={foldable ? { open, toggle: () => model.toggle('participants') } : undefined}
    >
      {participants.length === 0 && !finding && <p class="nothing">{t('participants.none')}</p>}
      <ul class={`participants ${open || finding ? 'open' : ''}`} dir={article.direction} lang={article.language}>
        {model.participants.value.map((each) => (
          <li key={each.id} class="participant">
            <Line
              id={each.id}
              model={model}
              spans={each.mentions}
              detail={
                <>
                  <p>{`${t(`kind.${each.kind}`)} · ${t('participants.mentions', { count: each.mentions.length })}`}</p>
                  <ReadBefore model={model} section="participants" line={each} />
                </>
              }
            >
              <Disc participant={each} language={article.language} />
              <span class="who">
                <span class="name">{each.name}</span>
                <span class="visually-hidden" lang={locale}>
                  {t(`kind.${each.kind}`)}
                </span>
                {each.role && <span class="role">{each.role}</span>}
                <CorrectedMark line={each} />
              </span>
            </Line>
            <Choose model={model} participant={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
