/** A line of the brief: a button that shows its words in the page, with the page's answer beneath. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../model';
import { Icon } from '../components/Icon';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';

interface Props {
  id: string;
  model: BriefModel;
  spans: readonly Span[];
  class?: string;
  children: ComponentChildren;
  /** What more there is to say of the line, once it has been shown. */
  detail?: ComponentChildren;
}

export function Line({ id, model, spans, class: name = '', children, detail }: Props) {
  const { t } = useInterface();
  const proof = model.proof.value;
  const result = proof?.line === id ? proof.result : null;
  return (
    <div class={`line ${name}`} data-proof={result ?? undefined}>
      <button type="button" class="line-button" onClick={() => model.show(id, spans)}>
        {children}
      </button>
      {result && (
        <div class="proof" dir="auto">
          <p class="proof-answer">
            {result === 'shown' && <Icon name="check" />}
            {t(result === 'shown' ? 'proof.shown' : 'proof.lost')}
          </p>
          {detail}
        </div>
      )}
    </div>
  );
}
