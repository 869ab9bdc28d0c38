/** Chosen articles side by side: speakers they share, statements that one alone quotes, dates that differ. */
import { useEffect, useState } from 'preact/hooks';
import { type ArticleComparison, type ComparedArticle, compareArticles } from '../../library/compare-articles';
import { fullDate } from '../brief/calendar-leaf';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { SourceLine } from './SourceLine';

function Words({ article, words }: { article: ComparedArticle | undefined; words: string }) {
  if (!article) return null;
  const { language, direction } = article.entry;
  return (
    <blockquote class="saying-words" lang={language} dir={direction}>
      {words}
    </blockquote>
  );
}

interface Props {
  articles: readonly ComparedArticle[];
  comparison: ArticleComparison;
  model: LibraryModel;
}

function Comparison({ articles, comparison, model }: Props) {
  const words = useInterface();
  const { t } = words;
  const day = (value: string) => {
    const [start = value, end] = value.split('/');
    return fullDate(start, end, words);
  };
  return (
    <>
      <h2>{t('library.compare.shared')}</h2>
      {comparison.shared.length === 0 && <p class="nothing">{t('library.compare.noShared')}</p>}
      {comparison.shared.map(({ person, statements }) => (
        <section key={person.id} class="compared" aria-label={person.name}>
          <h3>
            <button type="button" class="text-button" onClick={() => model.go({ kind: 'person', id: person.id })}>
              <bdi>{person.name}</bdi>
            </button>
          </h3>
          {statements.map((said, i) => {
            const article = articles[i];
            if (!said.length || !article) return null;
            return (
              <div key={article.entry.id} class="compared-article">
                <SourceLine entry={article.entry} model={model} />
                {said.map((each) => (
                  <Words key={each} article={article} words={each} />
                ))}
              </div>
            );
          })}
        </section>
      ))}
      <h2>{t('library.compare.lone')}</h2>
      {comparison.lone.length === 0 && <p class="nothing">{t('library.compare.noLone')}</p>}
      {articles.map((article, i) => {
        const lone = comparison.lone.filter((each) => each.article === i);
        if (!lone.length) return null;
        return (
          <div key={article.entry.id} class="compared-article">
            <SourceLine entry={article.entry} model={model} />
            {lone.map(({ words: said, speaker }) => (
              <div key={said}>
                {speaker && (
                  <p class="name">
                    <bdi lang={article.entry.language}>{speaker}</bdi>
                  </p>
                )}
                <Words article={article} words={said} />
              </div>
            ))}
          </div>
        );
      })}
      <h2>{t('library.compare.dates')}</h2>
      {comparison.dates.length === 0 && <p class="nothing">{t('library.compare.noDates')}</p>}
      {comparison.dates.map(({ tellings }, i) => (
        <section key={i} class="compared">
          {tellings.map((telling, position) => {
            const article = articles[position];
            if (!telling || !article) return null;
            return (
              <div key={article.entry.id} class="compared-article">
                <p class="happening-day">{day(telling.value)}</p>
                <Words article={article} words={telling.words} />
                <SourceLine entry={article.entry} model={model} />
              </div>
            );
          })}
        </section>
      ))}
    </>
  );
}

export function CompareView({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const { value: chosen } = model.chosen;
  const people = model.people.value;
  const [articles, setArticles] = useState<ComparedArticle[] | null>(null);
  useEffect(() => {
    void model.guard(async () => {
      const entries = (model.entries.value ?? []).filter(({ id }) => chosen.has(id));
      const digests = new Map((await model.library.digests(entries.map(({ id }) => id))).map((digest) => [digest.id, digest]));
      setArticles(
        entries.flatMap((entry) => {
          const digest = digests.get(entry.id);
          return digest ? [{ entry, digest }] : [];
        }),
      );
    });
  }, [chosen]);
  return (
    <section class="page compare" aria-label={t('library.compare')} aria-busy={!articles || !people}>
      <h1>{t('library.compare.title', { count: chosen.size })}</h1>
      {chosen.size < 2 && <p class="nothing">{t('library.compare.choose')}</p>}
      {articles && people && articles.length > 1 && (
        <Comparison articles={articles} comparison={compareArticles(articles, people)} model={model} />
      )}
    </section>
  );
}
