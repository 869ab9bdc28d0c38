/**
 * Counts how well Arabic statements are read: the briefs of news articles against our own marks over them.
 *
 *     tsx scripts/count-statements.ts CORPORA development [--errors]
 *     tsx scripts/count-statements.ts CORPORA (held-out | papers)
 *
 * CORPORA holds `ant/CATEGORY/*.txt` (`antcorpus/antcorpus.data`, Apache 2.0), and for the papers `kit/news.ar.txt.jsonl.gz` of the evaluation kit. The marks stand in `scripts/statements/`, an article a line,
 * in UTF-16 offsets into its text with white space made one: `{ file, statements: [{ source, cue, content, speaker }] }`. The speaker is the
 * fullest name that the article has for them, their description where it has none, and null where it lets nobody tell. Errors are for
 * reading on the development set; the held-out ones stay unread.
 *
 * A statement is found where more than half of the words of both contents together are shared, one to one, the best first. Its speaker is
 * right where one of the two names has all words of the other, or half of all their words are shared, letters that writers use for each
 * other and articles aside.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief, Span } from '../src/model';
import { compareNames, pairStatements, readMarkedStatements } from './statement-marks';

const [corpora = '', set = '', ...flags] = process.argv.slice(2);
const MARKS: Readonly<Record<string, string>> = {
  development: 'ant-development',
  'held-out': 'ant-held-out',
  papers: 'papers-held-out',
};
if (!corpora || !MARKS[set]) {
  process.stderr.write('usage: count-statements.ts CORPORA (development | held-out | papers) [--errors]\n');
  process.exit(2);
}
const showsErrors = flags.includes('--errors') && set === 'development';

/** Articles whose names taught the tagger: of what is held out, they are left aside. */
const taught = new Set(
  readFileSync(join(import.meta.dirname, 'train', 'marks', 'ant.ar.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]),
);

const articles = readMarkedStatements(corpora, join(import.meta.dirname, 'statements', `${MARKS[set]}.ar.jsonl`)).filter(
  ({ file }) => set === 'development' || !taught.has(file),
);

function readBriefs(): Map<string, Brief> {
  const input = articles.map(({ file, text, published }) => JSON.stringify({ id: file, text, language: 'ar', published }));
  const command = join(import.meta.dirname, 'mujaz.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, 'brief', '--jsonl'], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`The command failed: ${stderr}`);
  const lines = stdout.trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as Brief & { id: string }).map((brief) => [brief.id, brief]));
}

const briefs = readBriefs();
const count = { marked: 0, given: 0, found: 0, speakers: 0 };
const say = (line: string) => process.stdout.write(`${line}\n`);

for (const article of articles) {
  const { file, text, statements } = article;
  const brief = briefs.get(file);
  if (!brief) throw new Error(`${file} has no brief.`);
  const body = brief.article.text;
  const partner = pairStatements(article, body, brief.statements);
  count.marked += statements.length;
  count.given += brief.statements.length;
  count.found += partner.size;
  const words = (from: string, spans: readonly (Span | null)[]) => spans.map((span) => (span ? from.slice(...span) : '–')).join(' … ');
  statements.forEach(({ source, cue, content, speaker }, i) => {
    const statement = brief.statements[partner.get(i) ?? -1];
    const line = `${file}: [${words(text, [source])}] [${words(text, [cue])}] ${words(text, content)}`;
    if (!statement) {
      if (showsErrors) say(`missed\t${line}`);
      return;
    }
    const name = brief.participants.find(({ id }) => id === statement.speaker)?.name ?? null;
    const right = name === null || speaker === null ? name === speaker : compareNames(name, speaker).same;
    if (right) count.speakers++;
    else if (showsErrors) say(`speaker\t${name} instead of ${speaker}\t${line}`);
  });
  const taken = new Set(partner.values());
  brief.statements.forEach(({ source, cue, content }, j) => {
    if (showsErrors && !taken.has(j)) say(`false\t${file}: [${words(body, [source])}] [${words(body, [cue])}] ${words(body, content)}`);
  });
}

const part = (of: number, all: number) => (of / all).toFixed(3);
say(`${articles.length} articles, ${count.marked} statements marked, ${count.given} given`);
say(`precision ${part(count.found, count.given)}, recall ${part(count.found, count.marked)}, speaker ${part(count.speakers, count.found)}`);
