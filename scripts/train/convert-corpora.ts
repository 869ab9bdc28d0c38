/**
 * Brings corpora of marked names into the form that training reads, a document a line: `{ id, text, gold: { names } }`.
 *
 *     tsx scripts/train/convert-corpora.ts CORPORA DATA
 *
 * CORPORA holds `uner/*.iob2`, `germeval/*.tsv`, `gum/dep/*.conllu`, `factrueval/{devset,testset}`,
 * `ntrex/{newstest2019-ref.arb.txt,DOCUMENT_IDS.tsv}`, `pud/ar_pud-ud-test.conllu`,
 * `arcd/arcd.json`, `wikinews/WikiNewsTruth.txt`, `wikipedia/doc_*.txt`, `ant/CATEGORY/*.txt`. What is marked in the last six stands in `marks/`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  linesOf,
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
} from './read-corpora';

const [from = '', to = ''] = process.argv.slice(2);
if (!existsSync(from) || !existsSync(to)) throw new Error(`Usage: convert-corpora.ts CORPORA DATA; got "${from}" "${to}".`);

const read = (path: string) => readFileSync(path, 'utf8');
const paths = readdirSync(from, { recursive: true, encoding: 'utf8' }).sort();
const files = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).map((path) => join(from, path));

function write(name: string, texts: readonly MarkedText[]): void {
  const lines = texts.filter(({ text }) => text).map(({ text, names }, i) => JSON.stringify({ id: `${name}-${i}`, text, gold: { names } }));
  writeFileSync(join(to, `names.${name}.jsonl`), `${lines.join('\n')}\n`);
  console.log(
    name,
    lines.length,
    texts.reduce((sum, { names }) => sum + names.length, 0),
  );
}

const uner = new Map<string, MarkedText[]>();
for (const path of files(/^uner\/.*\.iob2$/)) {
  const name = basename(path).split('-')[0]?.replace('_', '.') ?? '';
  uner.set(name, [...(uner.get(name) ?? []), ...readUniversalNer(read(path))]);
}
for (const [name, texts] of uner) write(name, texts);
write(
  'de.germeval',
  files(/^germeval\/.*\.tsv$/).flatMap((path) => readGermEval(read(path))),
);
// the genres whose texts may be used for anything
write(
  'en.gum',
  files(/^gum\/dep\/GUM_(news|bio|interview|voyage|speech)_.*\.conllu$/).map((path) => readGum(read(path))),
);
write(
  'ru.factrueval',
  files(/^factrueval\/.*\.objects$/).map((path) => {
    const [text, spans] = [path.replace(/objects$/, 'txt'), path.replace(/objects$/, 'spans')];
    return readFactRuEval(read(text), read(spans), read(path));
  }),
);

const marks = (name: string) => read(join(import.meta.dirname, 'marks', `${name}.txt`));
const lines = (path: string) => linesOf(read(join(from, path)));
write('ar.ntrex', readMarks(marks('ntrex.ar'), lines('ntrex/newstest2019-ref.arb.txt'), lines('ntrex/DOCUMENT_IDS.tsv')));
const pud = readSentences(read(join(from, 'pud/ar_pud-ud-test.conllu')));
write('ar.pud', readMarks(marks('pud.ar'), pud.sentences, pud.documents));
const arcd = readParagraphs(read(join(from, 'arcd/arcd.json')));
write('ar.arcd', readMarks(marks('arcd.ar'), arcd.sentences, arcd.documents));
const wikiNews = readWikiNews(read(join(from, 'wikinews/WikiNewsTruth.txt')));
write('ar.wikinews', readMarks(marks('wikinews.ar'), wikiNews.sentences, wikiNews.documents));
write(
  'ar.wikipedia',
  readPageMarks(marks('wikipedia.ar'), (file) => read(join(from, 'wikipedia', file))),
);
write(
  'ar.ant',
  readArticleMarks(marks('ant.ar'), (file) => read(join(from, 'ant', file))),
);
