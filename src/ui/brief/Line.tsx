/** A line of the brief: a button that shows its words in the page, with the page's answer beneath. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../model';
import { CopyButton } from '../components/CopyButton';
import { Icon } from '../components/Icon';
import type { BriefModel, Proof } from '../state/brief-model';
import { type Interface, useInterface } from '../state/interface';

interface Props {
  id: string;
  model: BriefModel;
  spans: readonly Span[];
  class?: string;
  children: ComponentChildren;
  /** What more there is to say of the line, once it has been shown. */
  detail?: ComponentChildren;
}

/** The page's answer in a sentence. */
export function proofAnswer({ result, found, asked }: Proof, t: Interface['t']): string {
  return result === 'some' ? t('proof.some', { found, asked }) : t(`proof.${result}`);
}

function Answer({ model, proof, spans, detail }: Pick<Props, 'model' | 'spans' | 'detail'> & { proof: Proof }) {
  const { t, locale, direction } = useInterface();
  return (
    <div class="proof" lang={locale} dir={direction}>
      <p class="proof-answer">
        {proof.result === 'shown' && <Icon name="check" />}
        {proofAnswer(proof, t)}
      </p>
      {detail}
      <CopyButton label={t('action.copyLink')} none={t('link.none')} text={() => model.link(spans)} />
    </div>
  );
}

export function Line({ id, model, spans, class: name = '', children, detail }: Props) {
  const { value: proof } = model.proof;
  const own = proof?.line === id ? proof : null;
  return (
    <div class={`line ${name}`} data-line={id} data-proof={own?.result} data-lit={model.lit.value === id || undefined}>
      <button type="button" class="line-button" onClick={() => model.show(id, spans)}>
        {children}
      </button>
      {own && <Answer model={model} proof={own} spans={spans} detail={detail} />}
    </div>
  );
}
