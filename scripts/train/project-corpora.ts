/**
 * Marks names in the translations of NTREX-128 by those that the English tagger finds in its original: see `projectNames`.
 *
 *     tsx scripts/train/project-corpora.ts CORPORA DATA
 *
 * CORPORA holds `ntrex/DOCUMENT_IDS.tsv` and `ntrex/NTREX-128/*.txt`; DATA gets `names.LANGUAGE.ntrex.jsonl`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../src/engine/stages/find-names';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { loadPack } from '../../src/languages';
import { readModel, tokenNames } from './names-data';
import { learnTranslations, projectNames, type Side } from './project-names';
import { joinDocuments, linesOf } from './read-corpora';

/** Languages of which too little or nothing else was at hand, and their files. */
const TRANSLATIONS: Readonly<Record<string, string>> = {
  fr: 'ref.fra',
  it: 'ref.ita',
  pl: 'ref.pol',
  ru: 'ref.rus',
  pt: 'ref.por-BR',
  cs: 'ref.ces',
};

const [from = '', to = ''] = process.argv.slice(2);
if (!from || !to) throw new Error('Usage: project-corpora.ts CORPORA DATA');
const lines = (path: string) => linesOf(readFileSync(join(from, path), 'utf8'));
const sideOf = (text: string, language: string): Side => ({ text, tokens: findTokens(text, language) });

const documents = lines('ntrex/DOCUMENT_IDS.tsv');
const originals = lines('ntrex/NTREX-128/newstest2019-src.eng.txt');
const english = await loadPack('en', readModel);

/** The names of every line, found document by document: the lines of one know each other's names. */
const names = documents.flatMap((document, at) => {
  if (at > 0 && documents[at - 1] === document) return [];
  let end = at;
  while (documents[end] === document) end++;
  const own = originals.slice(at, end);
  const text = own.join('\n');
  const tokens = findTokens(text, 'en');
  const found = findNames(text, tokens, findSentences(text, tokens, english), english, () => {});
  let start = 0;
  return own.map((line) => {
    const here = found.flatMap(({ kind, span }) =>
      kind !== 'group' && span[0] >= start && span[1] <= start + line.length
        ? [{ type: kind, span: [span[0] - start, span[1] - start] as const }]
        : [],
    );
    start += line.length + 1;
    return tokenNames(findTokens(line, 'en'), here);
  });
});

for (const [language, file] of Object.entries(TRANSLATIONS)) {
  const translations = lines(`ntrex/NTREX-128/newstest2019-${file}.txt`);
  const pairs = originals.map((text, i) => [sideOf(text, 'en'), sideOf(translations[i] ?? '', language)] as const);
  const chance = learnTranslations(pairs);
  const kept = pairs.flatMap(([original, translated], i) => {
    const projected = projectNames(names[i] ?? [], original, translated, chance);
    if (!projected) return [];
    const { text, tokens } = translated;
    const spans = projected.map(({ type, first, end }) => ({
      type,
      span: [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0] as [number, number],
    }));
    return [{ text, names: spans, document: documents[i] }];
  });
  const texts = joinDocuments(kept.map((line, i) => ({ ...line, opens: line.document !== kept[i - 1]?.document })));
  const out = texts.map(({ text, names: marked }, i) => JSON.stringify({ id: `${language}.ntrex-${i}`, text, gold: { names: marked } }));
  writeFileSync(join(to, `names.${language}.ntrex.jsonl`), `${out.join('\n')}\n`);
  console.log(
    language,
    `${kept.length} of ${pairs.length} sentences`,
    kept.reduce((sum, line) => sum + line.names.length, 0),
    'names',
  );
}
