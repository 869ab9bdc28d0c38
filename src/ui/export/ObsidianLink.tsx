/** A link that opens the note in Obsidian: made beforehand, so that the click itself leads there, as browsers ask of addresses of other programs. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExportContext } from '../../export/formats';
import type { ObsidianNote } from '../../export/obsidian';
import { useInterface } from '../state/interface';
import type { Choice } from './choices';
import { type ExportSource, makeNote } from './make-export';

interface Props {
  /** Of one article. */
  source: ExportSource;
  /** A format in Markdown. */
  choice: Choice;
  context: () => ExportContext;
  say: (text: string) => void;
  fail: (error: unknown) => void;
}

export function ObsidianLink({ source, choice, context, say, fail }: Props) {
  const { t } = useInterface();
  const note = useSignal<ObsidianNote | null>(null);
  useEffect(() => {
    let stale = false;
    void makeNote(source, choice, context()).then(
      (made) => {
        if (!stale) note.value = made;
      },
      (error) => {
        if (!stale) fail(error);
      },
    );
    return () => {
      stale = true;
    };
  }, []);
  if (!note.value) return null;
  const { address, clipboard } = note.value;
  /** A note too long for the address: it is on the clipboard before Obsidian looks there. */
  const open = async (event: MouseEvent) => {
    if (clipboard === undefined) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(clipboard);
    } catch {
      return say(t('copyFailed'));
    }
    say(t('export.obsidian.clipboard'));
    window.open(address, '_blank', 'noreferrer');
  };
  return (
    <a class="button export-obsidian" href={address} target="_blank" rel="noreferrer" onClick={open}>
      {t('export.obsidian')}
    </a>
  );
}
