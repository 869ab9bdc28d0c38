/** The tokens as they look: colours, space, and type in Latin and Arabic. */

const COLOURS = ['paper', 'paper-raised', 'ink', 'ink-soft', 'hairline', 'accent', 'accent-soft', 'accent-faint', 'marker', 'marker-ink'];
const SPACES = ['1', '2', '3', '4', '6'];
const SIZES = ['title', 'text', 'interface', 'small'];
const WORDS = { en: 'A well-set page', ar: 'صفحة حسنة التنضيد' } as const;

export function Tokens() {
  return (
    <main class="tokens">
      <h1 class="visually-hidden">Tokens</h1>
      <ul class="token-colours">
        {COLOURS.map((name) => (
          <li key={name}>
            <span class="swatch" style={{ background: `var(--${name})` }} />
            <code dir="ltr">{name}</code>
          </li>
        ))}
      </ul>
      <ul>
        {SPACES.map((name) => (
          <li key={name} class="token-space">
            <span style={{ inlineSize: `var(--space-${name})` }} />
            <code dir="ltr">space-{name}</code>
          </li>
        ))}
      </ul>
      {(['en', 'ar'] as const).map((language) => (
        <ul key={language} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          {SIZES.map((size) => (
            <li key={size} style={{ font: `var(--size-${size}) / var(--leading-text) var(--face-text)` }}>
              {WORDS[language]} <code dir="ltr">size-{size}</code>
            </li>
          ))}
          <li style={{ font: 'var(--size-interface) / var(--leading-interface) var(--face-interface)' }}>
            {WORDS[language]} <code dir="ltr">face-interface</code>
          </li>
        </ul>
      ))}
    </main>
  );
}
