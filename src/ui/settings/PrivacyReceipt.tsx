/** A receipt of what the extension may do, has done and keeps; and the way to be rid of it all. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../locales';
import { useInterface } from '../state/interface';
import { REMEMBERED_DAYS } from '../state/library-model';
import type { Receipt, SettingsActions } from './receipt';

const WHY = {
  activeTab: 'permission.activeTab',
  scripting: 'permission.scripting',
  storage: 'permission.storage',
  unlimitedStorage: 'permission.unlimitedStorage',
  contextMenus: 'permission.contextMenus',
  sidePanel: 'permission.sidePanel',
} as const satisfies Record<string, MessageKey>;

const isKnown = (permission: string): permission is keyof typeof WHY => permission in WHY;

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="receipt-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Delete({ receipt, actions }: { receipt: Receipt; actions: SettingsActions }) {
  const { t } = useInterface();
  const asking = useSignal(false);
  const failure = useSignal('');
  const wasAsked = useRef(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The harmless answer has the focus, from the moment that it is there; then the button that asked.
  useLayoutEffect(() => {
    if (asking.value) keep.current?.focus();
    else if (wasAsked.current) ask.current?.focus();
    wasAsked.current = asking.value;
  }, [asking.value]);
  const run = async () => {
    try {
      await actions.deleteEverything();
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
      asking.value = false;
    }
  };
  if (!asking.value) {
    return (
      <p>
        <button type="button" class="button" ref={ask} onClick={() => (asking.value = true)}>
          {t('receipt.delete')}
        </button>
        {failure.value && (
          <span role="alert">
            {t('receipt.delete.failed')} <bdi>{failure.value}</bdi>
          </span>
        )}
      </p>
    );
  }
  return (
    <div
      class="receipt-ask"
      role="alertdialog"
      aria-labelledby="receipt-ask"
      onKeyDown={({ key }) => {
        if (key === 'Escape') asking.value = false;
      }}
    >
      <p id="receipt-ask" class="receipt-question">
        {t('receipt.delete.ask', { count: receipt.articles ?? 0 })}
      </p>
      <button type="button" class="button" ref={keep} onClick={() => (asking.value = false)}>
        {t('receipt.delete.keep')}
      </button>
      {receipt.articles ? (
        <button type="button" class="button" onClick={actions.openLibrary}>
          {t('receipt.delete.backup')}
        </button>
      ) : null}
      <button type="button" class="button button-grave" onClick={run}>
        {t('receipt.delete.sure')}
      </button>
    </div>
  );
}

/** @param bytes shown in the largest unit that leaves a whole number. */
function sizeIn(locale: string, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

export function PrivacyReceipt({ actions }: { actions: SettingsActions }) {
  const { t, locale } = useInterface();
  const receipt = useSignal<Receipt | null>(null);
  useEffect(() => {
    void actions.receipt().then((facts) => {
      receipt.value = facts;
    });
  }, []);
  const facts = receipt.value;
  return (
    <section aria-labelledby="settings-receipt" aria-busy={!facts}>
      <h2 id="settings-receipt">{t('receipt.title')}</h2>
      {facts && (
        <>
          <dl class="receipt">
            <Row term={t('receipt.requests')}>
              <p>{t('receipt.requests.made', { count: facts.requests })}</p>
              <p>{t('receipt.requests.rule')}</p>
            </Row>
            <Row term={t('receipt.sites')}>{facts.sites.length > 0 ? <bdi>{facts.sites.join(', ')}</bdi> : t('receipt.sites.none')}</Row>
            {facts.permissions.map((permission) => (
              <Row key={permission} term={permission}>
                {isKnown(permission) ? t(WHY[permission]) : t('permission.other')}
              </Row>
            ))}
            <Row term={t('receipt.stored')}>
              {facts.articles === null
                ? t('receipt.stored.refused')
                : t('receipt.stored.articles', { count: facts.articles, size: sizeIn(locale, facts.bytes) })}
            </Row>
            {facts.articles !== null && <Row term={t('receipt.also')}>{t('receipt.also.list', { days: REMEMBERED_DAYS })}</Row>}
          </dl>
          <Delete receipt={facts} actions={actions} />
        </>
      )}
    </section>
  );
}
