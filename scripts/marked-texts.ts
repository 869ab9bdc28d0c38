/** The Arabic texts that our marks of statements refer to, by the names that the marks have for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { linesOf, readArticleBody, readWikiNews } from './train/read-corpora';

interface KnownText {
  text: string;
  /** The day on which it was published, as `YYYY-MM-DD`. */
  published?: string;
}

/** Of the evaluation kit, whose texts stay where they are. */
const KIT = ['names.ar.jsonl', 'dates.ar.jsonl', 'news.ar.txt.jsonl.gz'];

/** «politic/JA-politic-12-20170602.txt» was published on 2 June 2017. */
const publishedOn = (file: string) => /(20\d\d)(\d\d)(\d\d)\.txt$/.exec(file)?.slice(1).join('-');

/** Corpora have a sentence a line, whatever its paragraph: a line that ends as sentences do goes on with the next one. */
const joinSentences = (text: string) => text.replace(/(?<=[.!?؟:"»”]\s*)\n/g, ' ');

/** The texts of a corpus by the name of their document. */
function textsByName(corpus: string, sentences: readonly string[], documents: readonly string[]): Map<string, KnownText> {
  const texts = new Map<string, string>();
  for (const [i, sentence] of sentences.entries()) {
    const name = `${corpus}/${documents[i]}`;
    const before = texts.get(name);
    texts.set(name, before === undefined ? sentence.trim() : `${before}\n${sentence.trim()}`);
  }
  return new Map([...texts].map(([name, text]) => [name, { text: joinSentences(text) }]));
}

/**
 * @param corpora holds `ant/CATEGORY/*.txt`; where marks refer to them also `ntrex/` and `wikinews/` (see `train/convert-corpora.ts`), and
 * `kit/`, the evaluation kit's data.
 */
export class MarkedTexts {
  readonly #loaded = new Map<string, Map<string, KnownText>>();

  constructor(readonly corpora: string) {}

  #read = (...path: string[]) => readFileSync(join(this.corpora, ...path), 'utf8');

  #load(corpus: string): Map<string, KnownText> {
    if (corpus === 'ntrex')
      return textsByName(
        corpus,
        linesOf(this.#read('ntrex', 'newstest2019-ref.arb.txt')),
        linesOf(this.#read('ntrex', 'DOCUMENT_IDS.tsv')),
      );
    if (corpus === 'wikinews') {
      const { sentences, documents } = readWikiNews(this.#read('wikinews', 'WikiNewsTruth.txt'));
      return textsByName(corpus, sentences, documents);
    }
    const files = KIT.map((name) => join(this.corpora, 'kit', name)).filter((path) => existsSync(path));
    const bytes = files.map((path) => [path, readFileSync(path)] as const);
    const lines = bytes.flatMap(([path, file]) => linesOf((path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8')));
    const known = lines.map((line) => JSON.parse(line) as KnownText & { id: string });
    return new Map(
      known.map(({ id, text, published }) => [`kit/${id}`, { text: id.startsWith('anercorp') ? joinSentences(text) : text, published }]),
    );
  }

  /** @throws Error where no corpus has it. */
  of(name: string): KnownText {
    if (name.endsWith('.txt')) return { text: readArticleBody(this.#read('ant', name)), published: publishedOn(name) };
    const corpus = name.split('/')[0] ?? '';
    const texts = this.#loaded.get(corpus) ?? this.#load(corpus);
    this.#loaded.set(corpus, texts);
    const known = texts.get(name);
    if (!known) throw new Error(`Marks refer to "${name}", which is not among the texts of "${join(this.corpora, corpus)}".`);
    return known;
  }
}
