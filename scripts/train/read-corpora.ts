/** Reads openly licensed corpora of marked names, each in its own form: text with spans. See docs/models/names.md for where they come from. */
import type { NameType } from '../../src/engine/names/name-labels';
import type { Span } from '../../src/model';

export interface MarkedName {
  type: NameType;
  span: Span;
}

export interface MarkedText {
  text: string;
  names: MarkedName[];
}

/** A token with what it names: "B-PER", "I-LOC", "O"; other corpora's types are mapped beforehand. */
type TaggedToken = readonly [token: string, tag: string];

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organization', LOC: 'place', OTH: 'misc', MISC: 'misc' };

const SENTENCES_TO_A_TEXT = 20;

/** Lays tagged tokens over their sentence; without one they are joined by spaces, signs to the word before. */
function markSentence(tokens: readonly TaggedToken[], sentence?: string): MarkedText {
  let text = sentence ?? '';
  const names: MarkedName[] = [];
  let from = 0;
  for (const [token, tag] of tokens) {
    if (sentence === undefined) {
      if (text && !/^[.,;:!?)\]”»%]/.test(token) && !/[([„«]$/.test(text)) text += ' ';
      from = text.length;
      text += token;
    }
    const start = text.indexOf(token, from);
    if (start < 0) continue;
    from = start + token.length;
    const type = TYPES[tag.slice(2)];
    const last = names[names.length - 1];
    if (!type) continue;
    if (tag.startsWith('I') && last?.type === type && text.slice(last.span[1], start).trim() === '') last.span = [last.span[0], from];
    else names.push({ type, span: [start, from] });
  }
  return { text, names };
}

/** Sentences put together, one a line. */
function joinTexts(sentences: readonly MarkedText[]): MarkedText {
  let text = '';
  const names: MarkedName[] = [];
  for (const sentence of sentences) {
    if (text) text += '\n';
    for (const { type, span } of sentence.names) names.push({ type, span: [span[0] + text.length, span[1] + text.length] });
    text += sentence.text;
  }
  return { text, names };
}

/** Documents where the file marks them, else so many sentences each. */
export function joinDocuments(sentences: readonly (MarkedText & { opens: boolean })[]): MarkedText[] {
  const documents: MarkedText[][] = [];
  const marked = sentences.filter(({ opens }) => opens).length > 1;
  sentences.forEach((sentence, i) => {
    if (marked ? sentence.opens || !documents.length : i % SENTENCES_TO_A_TEXT === 0) documents.push([]);
    documents[documents.length - 1]?.push(sentence);
  });
  return documents.map(joinTexts);
}

const blocks = (file: string) => file.split(/\r?\n\r?\n/).map((block) => block.split(/\r?\n/));

/** Universal NER: token, IOB2 tag. */
export function readUniversalNer(file: string): MarkedText[] {
  const sentences = blocks(file).flatMap((lines) => {
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    const tokens = lines.flatMap((line): TaggedToken[] => {
      const [, token, tag] = /^\d+\t([^\t]+)\t([^\t]+)/.exec(line) ?? [];
      return token && tag ? [[token, tag]] : [];
    });
    return text ? [{ ...markSentence(tokens, text), opens: lines.some((line) => line.startsWith('# newdoc')) }] : [];
  });
  return joinDocuments(sentences);
}

/** GermEval 2014: token, outer and inner tag; adjectives and compounds of names ("LOCderiv", "ORGpart") are names of another kind. */
export function readGermEval(file: string): MarkedText[] {
  const sentences = blocks(file).flatMap((lines) => {
    const tokens = lines.flatMap((line): TaggedToken[] => {
      const [, token, tag] = /^\d+\t([^\t]+)\t([^\t]+)/.exec(line) ?? [];
      return token && tag ? [[token, tag.replace(/(PER|ORG|LOC|OTH)(deriv|part)/, 'MISC')]] : [];
    });
    return tokens.length ? [{ ...markSentence(tokens), opens: false }] : [];
  });
  return joinDocuments(sentences);
}

/** factRuEval 2016: spans of parts, and objects that join them; the parts that name count, not those that describe. */
export function readFactRuEval(text: string, spans: string, objects: string): MarkedText {
  const parts = new Map(
    spans.split('\n').flatMap((line) => {
      const [id, kind, start, length] = line.split(' ');
      return id && kind ? [[id, { kind, start: Number(start), end: Number(start) + Number(length) }] as const] : [];
    }),
  );
  const names = objects.split('\n').flatMap((line): MarkedName[] => {
    const [, label, ...ids] = line.split('#')[0]?.trim().split(' ') ?? [];
    const type = label === 'Person' ? 'person' : label === 'Org' ? 'organization' : /^Loc/.test(label ?? '') ? 'place' : null;
    const own = ids.flatMap((id) => parts.get(id) ?? []);
    const naming = own.filter(({ kind }) => /name|patronymic/.test(kind) || (type === 'organization' && kind === 'org_descr'));
    const start = Math.min(...naming.map((part) => part.start));
    const end = Math.max(...naming.map((part) => part.end));
    return type && naming.length && end - start < 80 && /^["«„]?[\p{Lu}\d]/u.test(text.slice(start, end))
      ? [{ type, span: [start, end] }]
      : [];
  });
  names.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { text, names: names.filter(({ span }, i) => i === 0 || span[0] >= (names[i - 1]?.span[1] ?? 0)) };
}

const GUM_TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'misc',
  object: 'misc',
  abstract: 'misc',
};
/** Stands before a person's name and is a proper noun there, but no part of the name. */
const GUM_TITLE =
  /^(Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|President|Senator|Sen|Rep|Gov|Governor|Minister|King|Queen|Prince|Princess|Pope|General|Captain|Judge|Justice|Professor)\.?$/;
const GUM_JOINTS = /^(of|the|de|la|van|von|and|&|-|'s|’s)$/;

/** GUM: CoNLL-U with entities of every kind; of each the run of proper nouns around its head is the name, if its head is one. */
export function readGum(file: string): MarkedText {
  const open: { id: string; type: string; head: number; first: number }[] = [];
  const sentences = blocks(file).flatMap((lines) => {
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    const tags = rows.map(() => 'O');
    const isProper = (i: number) => rows[i]?.[3] === 'PROPN';
    const isJoint = (i: number) => GUM_JOINTS.test(rows[i]?.[1] ?? '');
    const close = (id: string, last: number) => {
      const at = open.findLastIndex((entity) => entity.id === id);
      const [entity] = at < 0 ? [] : open.splice(at, 1);
      const type = GUM_TYPES[entity?.type ?? ''];
      if (!entity || !type || !isProper(entity.first + entity.head)) return;
      let start = entity.first + entity.head;
      let end = start + 1;
      while (start > entity.first && (isProper(start - 1) || (isJoint(start - 1) && isProper(start - 2) && start - 2 >= entity.first)))
        start--;
      while (end <= last && (isProper(end) || (isJoint(end) && isProper(end + 1) && end < last))) end++;
      while (type === 'person' && start < end - 1 && GUM_TITLE.test(rows[start]?.[1] ?? '')) start++;
      const tag = Object.keys(TYPES).find((key) => TYPES[key] === type) ?? 'MISC';
      // the entity that closes last is the outermost
      for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${tag}`;
    };
    rows.forEach((row, i) => {
      const [, marks = ''] = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '') ?? [];
      for (const [, id, type, rest = '', closes, closed] of marks.matchAll(/\((\d+)-([a-z]+)-([^()]*)(\))?|(\d+)\)/g)) {
        if (id && type)
          open.push({ id, type, first: i, head: Number(/-(\d+)(?:,\d+)*-(?:coref|ana|cata|sgl|appos|disc)/.exec(rest)?.[1] ?? 1) - 1 });
        if (id && closes) close(id, i);
        if (closed) close(closed, i);
      }
    });
    open.length = 0;
    const tokens = rows.map((row, i): TaggedToken => [row[1] ?? '', tags[i] ?? 'O']);
    return text ? [markSentence(tokens, text)] : [];
  });
  return joinTexts(sentences);
}

const MARKED_TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organization', L: 'place' };

/**
 * Our own marks over sentences of others (`marks/`): a sentence a line, its number and its names, "20 L9:17 P18:31". Sentences without a
 * line are left out.
 * @param documents which document each sentence is of.
 */
export function readMarks(marks: string, sentences: readonly string[], documents: readonly string[]): MarkedText[] {
  let document: string | undefined;
  const marked = marks
    .trim()
    .split('\n')
    .map((line) => {
      const [number = '', ...names] = line.split(' ');
      const at = Number(number);
      const opens = documents[at] !== document;
      document = documents[at];
      return {
        text: sentences[at] ?? '',
        opens,
        names: names.flatMap((name): MarkedName[] => {
          const [, letter = '', start, end] = /^(\w)(\d+):(\d+)$/.exec(name) ?? [];
          const type = MARKED_TYPES[letter];
          return type ? [{ type, span: [Number(start), Number(end)] }] : [];
        }),
      };
    });
  return joinDocuments(marked);
}

/** The sentences of a CoNLL-U file as they were written, and their documents. */
export function readSentences(file: string): { sentences: string[]; documents: string[] } {
  let document = '';
  const documents: string[] = [];
  const sentences = blocks(file).flatMap((lines) => {
    const commentOf = (key: string) => lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);
    document = commentOf('newdoc id') ?? document;
    const text = commentOf('original_text') ?? commentOf('text');
    if (text === undefined) return [];
    documents.push(document);
    return [text];
  });
  return { sentences, documents };
}

/** The paragraphs of a file in the form of SQuAD, and the articles that they are of. */
export function readParagraphs(file: string): { sentences: string[]; documents: string[] } {
  const { data } = JSON.parse(file) as { data: { title: string; paragraphs: { context: string }[] }[] };
  const all = data.flatMap(({ title, paragraphs }) => paragraphs.map(({ context }) => ({ title, context })));
  return { sentences: all.map(({ context }) => context), documents: all.map(({ title }) => title) };
}

const VOWEL_SIGNS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** The lines of the vowelled WikiNews, as newspapers would write them; a line without a full stop is the title of the next article. */
export function readWikiNews(file: string): { sentences: string[]; documents: string[] } {
  const sentences = file
    .replace(/[\uFEFF\r]/g, '')
    .replace(VOWEL_SIGNS, '')
    .split('\n')
    .map((line) => line.trim());
  let title = '';
  const documents = sentences.map((line) => {
    if (!/[.:»"]$/.test(line)) title = line || title;
    return title;
  });
  return { sentences, documents };
}

const CHARACTERS: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#39;': "'", '&nbsp;': ' ' };

/** The text of a page of Wikipedia in a file of its own, a paragraph a line. */
export const readPageText = (file: string): string =>
  file.replace(/<[^>]*>/g, '').replace(/&(?:quot|amp|lt|gt|#39|nbsp);/g, (name) => CHARACTERS[name] ?? name);

export const linesOf = (file: string): string[] =>
  file
    .replace(/^\uFEFF/, '')
    .replace(/\r/g, '')
    .trimEnd()
    .split('\n');

/** The text of an article of the ANT corpus, a space for every run of white space. */
export const readArticleBody = (file: string): string => (/<TEXT>(.*?)<\/TEXT>/s.exec(file)?.[1] ?? '').replace(/\s+/g, ' ').trim();

/** The title and the text of an article of the ANT corpus. */
export const readArticleText = (file: string): string =>
  ['TITLE', 'TEXT'].map((tag) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(file)?.[1] ?? '').join('\n');

/** A longer paragraph is read up to the last full stop within. */
const MOST_CHARACTERS = 1300;

/**
 * Our own marks over pages in a file each: a paragraph a line, the file and the paragraph's line in it, and its names, "doc_1.txt:4 L9:17".
 * @param readPage the text of a file, with tags.
 */
export function readPageMarks(marks: string, readPage: (file: string) => string): MarkedText[] {
  const pages = new Map<string, string[]>();
  const sentences: string[] = [];
  const documents: string[] = [];
  const numbered = marks
    .trim()
    .split('\n')
    .map((line, i) => {
      const [, file = '', row = '', names = ''] = /^(\S+):(\d+)(.*)/.exec(line) ?? [];
      const page =
        pages.get(file) ??
        readPage(file)
          .replace(/<[^>]*>/g, '')
          .split('\n');
      pages.set(file, page);
      const text = page[Number(row)]?.trim() ?? '';
      sentences.push(text.length > MOST_CHARACTERS ? text.slice(0, text.lastIndexOf('.', MOST_CHARACTERS - 1) + 1) : text);
      documents.push(file);
      return `${i}${names}`;
    });
  return readMarks(numbered.join('\n'), sentences, documents);
}

/** Our own marks over the ANT corpus, an article a file and a line: the file and its names, "sport/JA-sport-1.txt L9:17". */
export function readArticleMarks(marks: string, readArticle: (file: string) => string): MarkedText[] {
  const lines = marks.trim().split('\n');
  const files = lines.map((line) => line.split(' ')[0] ?? '');
  const sentences = files.map((file) => readArticleBody(readArticle(file)));
  return readMarks(lines.map((line, i) => line.replace(/^\S+/, String(i))).join('\n'), sentences, files);
}
