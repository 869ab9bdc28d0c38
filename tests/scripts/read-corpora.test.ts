/** The forms of the corpora that name taggers learn from, on invented lines. */
import { expect, it } from 'vitest';
import {
  type MarkedText,
  readArticleMarks,
  readFactRuEval,
  readGermEval,
  readGum,
  readMarks,
  readPageMarks,
  readParagraphs,
  readSentences,
  readUniversalNer,
  readWikiNews,
} from '../../scripts/train/read-corpora';

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

it('reads marks over the sentences of others, and leaves out those without a line', () => {
  const sentences = ['Ana Prado left Oslo.', 'Nobody spoke.', 'No line for this.', 'Oslo slept.'];
  const marked = readMarks('0 P0:9 L15:19\n1\n3 L0:4\n', sentences, ['a', 'a', 'a', 'b']);
  expect(marked.map(({ text }) => text)).toEqual(['Ana Prado left Oslo.\nNobody spoke.', 'Oslo slept.']);
  expect(marked.map(show)).toEqual([['person Ana Prado', 'place Oslo'], ['place Oslo']]);
});

it('begins a document where the sentence that opened it is left out', () => {
  const marked = readMarks('0 L0:4\n2 L0:4\n3\n', ['Oslo.', 'Left out.', 'Rome.', 'Paris.'], ['a', 'b', 'b', 'b']);
  expect(marked.map(({ text }) => text)).toEqual(['Oslo.', 'Rome.\nParis.']);
});

it('reads the sentences of a CoNLL-U file as they were written, with their documents', () => {
  const file = '# newdoc id = d1\n# text = a , b\n# original_text = a, b\n1\ta\n\n# text = c\n1\tc\n\n# newdoc id = d2\n# text = e\n1\te\n';
  expect(readSentences(file)).toEqual({ sentences: ['a, b', 'c', 'e'], documents: ['d1', 'd1', 'd2'] });
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

it('reads the paragraphs of a file of questions, with the articles that they are of', () => {
  const file = JSON.stringify({
    data: [
      { title: 'Oslo', paragraphs: [{ context: 'a' }, { context: 'b' }] },
      { title: 'Bergen', paragraphs: [{ context: 'c' }] },
    ],
  });
  expect(readParagraphs(file)).toEqual({ sentences: ['a', 'b', 'c'], documents: ['Oslo', 'Oslo', 'Bergen'] });
});

it('reads WikiNews without its vowel signs, an article from one title to the next', () => {
  const { sentences, documents } = readWikiNews('\uFEFFفَوْز عَدْنَان\nفازَ عدنان.\n\nعاصفة\nهبّت.\n');
  expect(sentences.slice(0, 2)).toEqual(['فوز عدنان', 'فاز عدنان.']);
  expect(documents[0]).toBe(documents[1]);
  expect(documents[3]).not.toBe(documents[1]);
});

it('reads marks over pages: a paragraph by its file and line, without tags, a long one up to a full stop', () => {
  const pages: Record<string, string> = { 'a.txt': '<doc>\n Oslo slept. \n</doc>', 'b.txt': `Rome woke. ${'x'.repeat(1400)}` };
  const marked = readPageMarks('a.txt:1 L0:4\nb.txt:0 L0:4\n', (file) => pages[file] ?? '');
  expect(marked.map(({ text }) => text)).toEqual(['Oslo slept.', 'Rome woke.']);
  expect(marked.map(show)).toEqual([['place Oslo'], ['place Rome']]);
});

it('reads marks over articles in a file each', () => {
  const marked = readArticleMarks('sport/1.txt L0:4\n', () => '<TITLE>T</TITLE><TEXT>\n Oslo\n won. </TEXT>');
  expect(marked.map(({ text }) => text)).toEqual(['Oslo won.']);
  expect(marked.map(show)).toEqual([['place Oslo']]);
});
