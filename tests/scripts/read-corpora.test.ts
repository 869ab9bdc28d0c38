/** The forms of the corpora that name taggers learn from, on invented lines. */
import { expect, it } from 'vitest';
import { type MarkedText, readFactRuEval, readGermEval, readGum, readNerel, readUniversalNer } from '../../scripts/train/read-corpora';

const show = ({ text, names }: MarkedText) => names.map(({ type, span }) => `${type} ${text.slice(...span)}`);

it('reads Universal NER', () => {
  const file = '# text = Ana Prado left New Town.\n1\tAna\tB-PER\n2\tPrado\tI-PER\n3\tleft\tO\n4\tNew\tB-LOC\n5\tTown\tI-LOC\n6\t.\tO\n';
  expect(readUniversalNer(file).map(show)).toEqual([['person Ana Prado', 'place New Town']]);
});

it('reads GermEval; adjectives of names are of another kind', () => {
  const [text] = readGermEval('1\tDie\tO\tO\n2\tkölner\tB-LOCderiv\tO\n3\tFirma\tO\tO\n4\tRotbau\tB-ORG\tO\n5\t.\tO\tO\n');
  expect(text?.text).toBe('Die kölner Firma Rotbau.');
  expect(text && show(text)).toEqual(['misc kölner', 'organization Rotbau']);
});

it('reads NEREL: the outermost name with a capital', () => {
  const text = 'В Совете Норвегии полиция ждала.';
  const annotations = 'T1\tORGANIZATION 2 17\tСовете Норвегии\nT2\tCOUNTRY 9 17\tНорвегии\nT3\tORGANIZATION 18 25\tполиция\n';
  expect(show(readNerel(text, annotations))).toEqual(['organization Совете Норвегии']);
});

it('reads factRuEval: the parts that name', () => {
  const text = 'Город Осло и Иван Котов';
  const spans = '1 loc_descr 0 5 1 1\n2 loc_name 6 4 2 1\n3 name 13 4 3 1\n4 surname 18 5 4 1\n';
  expect(show(readFactRuEval(text, spans, '7 LocOrg 1 2 # Город Осло\n8 Person 3 4 # Иван Котов\n'))).toEqual([
    'place Осло',
    'person Иван Котов',
  ]);
});

it('reads GUM: of an entity the run of proper nouns around its head, without the title', () => {
  const row = (id: number, form: string, tag: string, entity = '_') => [id, form, form, tag, '_', '_', 0, '_', '_', entity].join('\t');
  const file = [
    '# text = The singer Mr. Tom Hill of Leeds',
    row(1, 'The', 'DET', 'Entity=(1-person-new-cf1-4,5-coref'),
    row(2, 'singer', 'NOUN'),
    row(3, 'Mr.', 'PROPN'),
    row(4, 'Tom', 'PROPN'),
    row(5, 'Hill', 'PROPN', 'Entity=1)'),
    row(6, 'of', 'ADP'),
    row(7, 'Leeds', 'PROPN', 'Entity=(2-place-new-cf2-1-sgl)'),
  ].join('\n');
  expect(show(readGum(file))).toEqual(['person Tom Hill', 'place Leeds']);
});
