/** A brief as a column to read: the same in popup and side panel. */
import type { BriefModel } from '../state/brief-model';

export function BriefView({ model }: { model: BriefModel }) {
  const { brief, words, show } = model;
  return (
    <main dir={brief.article.direction}>
      <h1>{brief.article.title}</h1>
      {brief.gist.map((span, i) => (
        <button type="button" key={span[0]} onClick={() => show(`g${i}`, [span])}>
          {words(span)}
        </button>
      ))}
      {brief.participants.map((each) => (
        <button type="button" key={each.id} onClick={() => show(each.id, each.mentions)}>
          {each.name}
        </button>
      ))}
      {model.dates.value.map((each) => (
        <button type="button" key={each.id} onClick={() => show(each.id, each.mentions)}>
          {each.value} {words(each.event)}
        </button>
      ))}
      {model.statements.value.map((each) => (
        <button type="button" key={each.id} onClick={() => show(each.id, each.content)}>
          {each.content.map(words).join(' … ')}
        </button>
      ))}
      <p role="status">{model.proof.value?.result}</p>
    </main>
  );
}
