/** The whole library as one file, into a folder, and back; the copy that was made before an update. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openBackup, planImport } from '../../library/backup';
import { readSafetyCopy, type SafetyCopy } from '../../library/safety-copy';
import { saveFile } from '../export/save-file';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { planSettings } from '../state/restore-settings';
import { loadSettings, openSettings } from '../state/settings';
import { type BackupKind, backupName, restoreBackup, writeBackup } from './backup-file';
import { canChooseFolder, chooseFolder, writeInto } from './backup-folder';
import { useMenu } from './use-menu';

function Act({ act, children }: { act: () => unknown; children: ComponentChildren }) {
  return (
    <button type="button" class="menu-item" onClick={act}>
      {children}
    </button>
  );
}

export function BackupMenu({ model }: { model: LibraryModel }) {
  const { t, locale } = useInterface();
  const [copy, setCopy] = useState<SafetyCopy | null>(null);
  /** Where the backup stands: no download of the browser's says so of a folder. */
  const [saved, setSaved] = useState('');
  const menu = useMenu();
  const backup = (kind: BackupKind) =>
    model.guard(async () => {
      const chunks: BlobPart[] = [];
      await writeBackup(model, kind, (chunk) => chunks.push(chunk as BlobPart));
      saveFile({
        name: backupName(kind, model.now()),
        mediaType: kind === 'zip' ? 'application/zip' : 'application/json',
        content: chunks,
      });
    });
  const intoFolder = () =>
    model.guard(async () => {
      setSaved('');
      const folder = await chooseFolder();
      if (!folder) return;
      const name = backupName('zip', model.now());
      await writeInto(folder, name, (write) => writeBackup(model, 'zip', write));
      setSaved([folder.name, name].filter(Boolean).join('/'));
    });
  const restore = (file: File) =>
    model.guard(async () => {
      const backup = await openBackup(file);
      const present = new Map((model.entries.value ?? []).map((entry) => [entry.id, entry]));
      const plan = await model.work.run('check', backup.header.items, (step) => planImport(backup, present, step));
      const count = plan.conflicts.length;
      const theirs = count > 0 && confirm(t('library.restore.conflicts', { count }));
      const settings = planSettings(await loadSettings(), backup.header.settings);
      const theirSettings = settings.differ && confirm(t('library.restore.settings'));
      await restoreBackup(model, backup, new Set(theirs ? [...plan.add, ...plan.conflicts] : plan.add));
      if (settings.differ || settings.adds) await (await openSettings()).change(theirSettings ? settings.theirs : settings.mine);
    });
  useEffect(() => void readSafetyCopy().then(setCopy, () => {}), []);
  return (
    <details ref={menu} class="menu">
      <summary>{t('library.backup')}</summary>
      <div class="menu-items">
        {/* also where nothing is saved yet: settings and templates are part of it */}
        <Act act={() => backup('zip')}>{t('library.backup.zip')}</Act>
        <Act act={() => backup('json')}>{t('library.backup.json')}</Act>
        {canChooseFolder() && <Act act={intoFolder}>{t('library.backup.folder')}</Act>}
        <p class="menu-answer" role="status">
          {saved && t('export.saved', { name: saved })}
        </p>
        <label class="menu-item file-button">
          {t('library.restore')}
          <input
            type="file"
            class="visually-hidden"
            accept=".zip,.json,application/zip,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (!file) return;
              void restore(file).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
        {copy && (
          <Act
            act={() =>
              saveFile({
                name: `mujaz-before-update ${copy.made.slice(0, 10)}.json`,
                mediaType: 'application/json',
                content: JSON.stringify(copy),
              })
            }
          >
            {t('library.backup.before', { date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(copy.made)) })}
          </Act>
        )}
      </div>
    </details>
  );
}
