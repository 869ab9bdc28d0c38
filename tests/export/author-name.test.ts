import { describe, expect, it } from 'vitest';
import { authorName } from '../../src/export/author-name';

const parts = (name: string, language: string, site?: string) => {
  const read = authorName(name, { language, ...(site ? { site } : {}) });
  return 'literal' in read ? read.literal : [read.given, read.family, read.suffix].filter(Boolean).join(' / ');
};

describe('authorName', () => {
  it.each([
    ['Ana Reyes', 'en', 'Ana / Reyes'],
    ['J. R. Smith', 'en', 'J. R. / Smith'],
    ['ANA REYES', 'en', 'ANA / REYES'],
    ['Ursula von der Leyen', 'de', 'Ursula / von der Leyen'],
    ['María de la Cruz', 'es', 'María / de la Cruz'],
    ['Martin Luther King Jr.', 'en', 'Martin Luther / King / Jr.'],
    ['هالة الصفدي', 'ar', 'هالة / الصفدي'],
    ['خالد عبد الله', 'ar', 'خالد / عبد الله'],
    ['عبد الرحمن الراشد', 'ar', 'عبد الرحمن / الراشد'],
    ['محمد بن سلمان آل سعود', 'ar', 'محمد بن سلمان / آل سعود'],
  ])('parts a person’s name: %s', (name, language, wanted) => {
    expect(parts(name, language)).toBe(wanted);
  });

  it.each([
    ['Reuters', 'en'],
    ['BBC Arabic', 'en'],
    ['Staff of the Post', 'en'],
    ['Channel 4', 'en'],
    ['عبد الله', 'ar'],
    ['김철수', 'ko'],
    ['Kovács János', 'hu'],
  ])('leaves whole what is no person’s, or whose parts would be a guess: %s', (name, language) => {
    expect(parts(name, language)).toBe(name);
  });

  it('takes the site for no person', () => {
    expect(parts('Coast Post', 'en', 'Coast Post')).toBe('Coast Post');
  });
});
