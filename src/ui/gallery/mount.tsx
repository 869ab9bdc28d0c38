/** The gallery: all specimens side by side, each in a frame of a popup's width, or one of them alone. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { openPage } from '../open-page';
import { InterfaceContext } from '../state/interface';
import { DEFAULT_PREFERENCES, THEMES } from '../state/preferences';
import { specimensIn } from './specimens';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/screen.css';
import '../styles/brief.css';
import '../styles/export.css';
import '../styles/settings.css';
import '../styles/welcome.css';
import '../styles/library.css';
import '../styles/library-pages.css';
import '../styles/gallery.css';

/**
 * @param query `lang` "en" or "ar", `theme` "light" or "dark", `hijri` for a second calendar, `only` the name of one specimen.
 */
export async function mountGallery(root: HTMLElement, query: URLSearchParams): Promise<void> {
  const language = query.get('lang') ?? 'en';
  const preferences = signal({
    ...DEFAULT_PREFERENCES,
    theme: THEMES.find((each) => each === query.get('theme')) ?? 'system',
    secondCalendar: query.has('hijri') ? ('islamic-umalqura' as const) : null,
  });
  const words = await openPage([language], 'name', preferences);
  const specimens = specimensIn(language);
  const only = specimens[query.get('only') ?? ''];
  if (only) {
    // Pages are tabs, the others stand in a popup.
    if (!/^(settings|welcome|library)/.test(query.get('only') ?? '')) document.body.classList.add('popup');
    render(<InterfaceContext.Provider value={words}>{only()}</InterfaceContext.Provider>, root);
    return;
  }
  const address = (name: string) => {
    const own = new URLSearchParams(query);
    own.set('only', name);
    return `?${own}`;
  };
  render(
    <main class="gallery">
      <h1 class="visually-hidden">Mujaz</h1>
      {Object.keys(specimens).map((name) => (
        <figure key={name}>
          <figcaption dir="ltr">{name}</figcaption>
          <iframe title={name} src={address(name)} />
        </figure>
      ))}
    </main>,
    root,
  );
}
