/** Language, calendar, digits and looks, with a line that shows what they do. */
import { LANGUAGES } from '../locales';
import { useInterface } from '../state/interface';
import { CALENDARS, DENSITIES, DIGITS, PARTS, type Preferences, THEMES } from '../state/preferences';
import type { SettingsStore } from '../state/settings';

import { Choice } from './Choice';

/** A language in its own words, as whoever looks for it would read it. */
const ownName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

export function Reading({ store }: { store: SettingsStore }) {
  const { t, locale } = useInterface();
  const { value: settings } = store.settings;
  const calendars = new Intl.DisplayNames(locale, { type: 'calendar' });
  const today = (calendar = 'gregory') => new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar }).format(new Date());
  return (
    <section aria-labelledby="settings-reading">
      <h2 id="settings-reading">{t('settings.reading')}</h2>
      <Choice
        label={t('settings.language')}
        value={settings.language ?? ''}
        options={[['', t('settings.language.browser')], ...LANGUAGES.map((language) => [language, ownName(language)] as const)]}
        choose={(language) => void store.change({ language: language || null })}
      />
      <Choice
        label={t('settings.digits')}
        value={settings.digits}
        options={DIGITS.map((digits) => [digits, t(`settings.digits.${digits}`)] as const)}
        choose={(digits) => void store.change({ digits })}
      />
      <Choice
        label={t('settings.calendar')}
        hint={settings.secondCalendar ? `${today()} · ${today(settings.secondCalendar)}` : today()}
        value={settings.secondCalendar ?? ''}
        options={[
          ['', t('settings.calendar.none')],
          ...CALENDARS.map((calendar) => [calendar, calendars.of(calendar) ?? calendar] as const),
        ]}
        choose={(calendar) => void store.change({ secondCalendar: (calendar || null) as Preferences['secondCalendar'] })}
      />
      <Choice
        label={t('settings.theme')}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, t(`settings.theme.${theme}`)] as const)}
        choose={(theme) => void store.change({ theme })}
      />
      <Choice
        label={t('settings.density')}
        value={settings.density}
        options={DENSITIES.map((density) => [density, t(`settings.density.${density}`)] as const)}
        choose={(density) => void store.change({ density })}
      />
      <fieldset class="setting">
        <legend>{t('settings.parts')}</legend>
        <div class="setting-checks">
          {PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={!settings.hidden.includes(part)}
                onChange={({ currentTarget: { checked } }) =>
                  void store.change({ hidden: PARTS.filter((each) => (each === part ? !checked : settings.hidden.includes(each))) })
                }
              />
              {t(`section.${part}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
