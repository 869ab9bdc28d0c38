/** Who speaks how much, and about whom: a bar for each speaker, solid where quoted, and the discs of those whom they name. */
import { useMemo } from 'preact/hooks';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { type Voice, voicesOf } from '../state/voices';
import { Disc } from './Disc';

/** Speakers and persons spoken of that the picture has room for. */
const MOST_SPEAKERS = 6;
const MOST_ABOUT = 4;

function VoiceRow({ model, voice, loudest }: { model: BriefModel; voice: Voice; loudest: number }) {
  const { t, locale } = useInterface();
  const { speaker, share, quoted, about } = voice;
  const { language } = model.brief.article;
  const chosen = model.chosen.value === speaker.id;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  const names = new Intl.ListFormat(locale).format(about.slice(0, MOST_ABOUT).map(({ participant }) => participant.name));
  return (
    <li class="voice">
      <button type="button" class="voice-button" aria-pressed={chosen} onClick={() => model.choose(chosen ? null : speaker.id)}>
        <bdi class="voice-name" lang={language}>
          {speaker.name}
        </bdi>
        <span class="voice-track">
          <span class="voice-bar" style={{ inlineSize: `${(share / loudest) * 100}%` }}>
            <span class="voice-quoted" style={{ inlineSize: `${(quoted / share) * 100}%` }} />
          </span>
        </span>
        <span class="voice-percent">{percent}</span>
        {names && <span class="visually-hidden">{t('voices.about', { names })}</span>}
        <span class="voice-about" lang={language}>
          {about.slice(0, MOST_ABOUT).map(({ participant }) => (
            <span key={participant.id} title={participant.name}>
              <Disc participant={participant} language={language} />
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

export function Voices({ model }: { model: BriefModel }) {
  const { t } = useInterface();
  const voices = useMemo(() => voicesOf(model.brief), [model]);
  // One voice is no comparison.
  if (voices.length < 2) return null;
  const loudest = voices[0]?.share ?? 1;
  return (
    <figure class="voices" aria-labelledby="voices-title">
      <figcaption>
        <h3 id="voices-title">{t('voices.title')}</h3>
        <span class="voices-key">
          <i class="key-quoted" /> {t('voices.quoted')} <i class="key-reported" /> {t('voices.reported')}
        </span>
      </figcaption>
      <ul>
        {voices.slice(0, MOST_SPEAKERS).map((voice) => (
          <VoiceRow key={voice.speaker.id} model={model} voice={voice} loudest={loudest} />
        ))}
      </ul>
    </figure>
  );
}
