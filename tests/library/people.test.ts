import { describe, expect, it } from 'vitest';
import { apart, type Identity, merged, nameIn } from '../../src/library/identities';
import type { EntryParticipant, LibraryEntry } from '../../src/library/item';
import { gatherPeople } from '../../src/library/people';
import { nameKey } from '../../src/model/name-key';

const NOW = new Date('2026-03-06T10:00:00Z');

const person = (name: string, kind: EntryParticipant['kind'] = 'person'): EntryParticipant => ({ name, kind, key: nameKey(name) });

const entry = (id: string, ...participants: EntryParticipant[]): LibraryEntry => ({
  id,
  title: id,
  language: 'en',
  direction: 'ltr',
  savedAt: NOW.toISOString(),
  changedAt: NOW.toISOString(),
  hash: '',
  participants,
  statements: 0,
  dates: 0,
  tags: [],
  notes: '',
});

/** Names by person, those of most articles first. */
const groups = (entries: LibraryEntry[], identities: Identity[] = []) =>
  gatherPeople(entries, identities).all.map(({ appearances }) => appearances.map((each) => each.entry.participants[each.position]?.name));

const ARTICLES = [
  entry('a', person('Vladimir Putin'), person('Lena Ortiz')),
  entry('b', person('فلاديمير بوتين'), person('Lena Ortega')),
  entry('c', person('Vladimir Putin'), person('Lena Ortiz', 'organization')),
];

describe('gatherPeople', () => {
  it('takes one person in two scripts for one, and like names and other kinds for others', () => {
    expect(groups(ARTICLES)).toEqual([
      ['Vladimir Putin', 'فلاديمير بوتين', 'Vladimir Putin'],
      ['Lena Ortiz'],
      ['Lena Ortega'],
      ['Lena Ortiz'],
    ]);
  });

  it.each([
    ['محمد بن سلمان', 'Mohammed bin Salman', 'محمد بن سلمان بن عبد العزيز'],
    ['أولاف شولتس', 'Olaf Scholz'],
    ['حسن نصر الله', 'Hassan Nasrallah'],
    ['جاستن ترودو', 'Justin Trudeau'],
    ['Алексис Ципрас', 'Αλέξης Τσίπρας', 'Alexis Tsipras'],
  ])('looks for %s wherever the name could stand', (...spellings) => {
    expect(groups(spellings.map((name, i) => entry(String(i), person(name))))).toHaveLength(1);
  });

  it('shows the spelling that most articles use', () => {
    expect(gatherPeople(ARTICLES, []).all[0]?.name).toBe('Vladimir Putin');
  });

  it('finds who a participant of an article is', () => {
    const people = gatherPeople(ARTICLES, []);
    const [a, b] = ARTICLES;
    if (!a || !b) throw new Error('articles were made');
    expect(people.of(a, 0)).toBe(people.of(b, 0));
    expect(people.of(a, 1)).not.toBe(people.of(b, 1));
    expect(people.of(a, 9)).toBeUndefined();
  });

  it('remembers what was merged by hand', () => {
    const [, , ortega] = gatherPeople(ARTICLES, []).all;
    const ortiz = gatherPeople(ARTICLES, []).all[1];
    if (!ortega || !ortiz) throw new Error('both are there');
    const said = merged([...ortega.names.keys()], [...ortiz.names.keys()][0] ?? '', NOW);
    expect(groups(ARTICLES, said)).toContainEqual(['Lena Ortiz', 'Lena Ortega']);
  });

  it('remembers what was parted by hand, a spelling everywhere or a name in one article', () => {
    const arabic = `person:${nameKey('فلاديمير بوتين')}`;
    expect(groups(ARTICLES, [apart(arabic, NOW)])).toContainEqual(['فلاديمير بوتين']);
    const here = nameIn('c', person('Vladimir Putin'));
    const parted = groups(ARTICLES, [apart(here, NOW)]);
    expect(parted).toContainEqual(['Vladimir Putin', 'فلاديمير بوتين']);
    expect(parted).toContainEqual(['Vladimir Putin']);
  });

  it('joins who stands apart to another again, and survives a circle', () => {
    const [ortiz, ortega] = [person('Lena Ortiz'), person('Lena Ortega')].map(({ key }) => `person:${key}`) as [string, string];
    const circle = [...merged([ortiz], ortega, NOW), ...merged([ortega], ortiz, NOW)];
    expect(groups(ARTICLES, circle).flat()).toHaveLength(6);
    const joined = [apart(ortega, NOW), ...merged([ortiz], `!${ortega}`, NOW)];
    expect(groups(ARTICLES, joined)).toContainEqual(['Lena Ortiz', 'Lena Ortega']);
  });

  it('does not chain likenesses: whoever joined one stands for nobody', () => {
    const entries = [entry('x', person('Mohammed Ali')), entry('y', person('Mohamed Ali')), entry('z', person('Muhammad Ali'))];
    const people = gatherPeople(entries, []);
    for (const each of people.all) expect(each.names.size).toBeGreaterThan(0);
    expect(people.all.reduce((sum, each) => sum + each.appearances.length, 0)).toBe(3);
  });
});
