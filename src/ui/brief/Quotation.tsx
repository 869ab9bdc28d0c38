/** A statement as a quotation: who said it and how, and the words, those quoted set apart from those reported. */
import type { Statement } from '../../model';
import { directionOf } from '../../model/direction-of';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { CorrectedMark, ReadBefore } from './Corrected';
import { Line } from './Line';
import { quotedParts } from './quoted-parts';

/** Where the source interrupts it, the article has other words. */
const GAP = ' … ';

interface Props {
  model: BriefModel;
  statement: Statement;
  /** The line above has the same speaker: the name is not set twice. */
  goesOn: boolean;
}

function Speaker({ model, statement, goesOn }: Props) {
  const { t } = useInterface();
  const { source } = statement;
  const { language } = model.brief.article;
  const speaker = model.brief.participants.find((each) => each.id === statement.speaker);
  if (!speaker) {
    return (
      <bdi class="unnamed" lang={source ? language : undefined}>
        {source ? model.words(source) : t('statement.unnamed')}
      </bdi>
    );
  }
  return (
    <bdi class={goesOn ? 'visually-hidden' : 'name'} lang={language}>
      {speaker.name}
    </bdi>
  );
}

export function Quotation({ model, statement, goesOn }: Props) {
  const { t, locale } = useInterface();
  const { kind, cue, content, stance, attribution } = statement;
  const said = content.map(model.words).join(GAP);
  const direction = directionOf(said);
  const how = [
    stance && stance !== 'states' && t(`stance.${stance}`),
    t(`statement.kind.${kind}`),
    attribution && t(`statement.strength.${attribution}`),
  ].filter(Boolean);
  return (
    <div class="card" dir={direction}>
      <Line
        id={statement.id}
        model={model}
        spans={content}
        class={`statement statement-${kind}`}
        detail={
          <>
            {attribution && <p>{t(`statement.by.${attribution}`)}</p>}
            {cue && <p>{t('statement.cue', { cue: model.words(cue) })}</p>}
            <ReadBefore model={model} section="statements" line={statement} />
          </>
        }
      >
        <span class="speaker">
          <Speaker model={model} statement={statement} goesOn={goesOn} />
          <span class="how" lang={locale}>
            {how.join(' · ')} <CorrectedMark line={statement} />
          </span>
        </span>
        <span class="said" lang={model.brief.article.language} dir={direction}>
          {quotedParts(said, kind).map(({ words, quoted }, i) =>
            quoted ? (
              <q key={i}>{words}</q>
            ) : (
              <span key={i} class="reported">
                {words}
              </span>
            ),
          )}
        </span>
      </Line>
    </div>
  );
}
