/** What the privacy receipt states: facts that the browser itself gives, gathered by the settings page's entrypoint. */
import type { ExportDocument } from '../../export/document';

export interface Receipt {
  /** The permissions that the extension holds, as the manifest names them. */
  permissions: readonly string[];
  /** Sites that it may read without a click; empty unless the person allowed some. */
  sites: readonly string[];
  /** Requests to anywhere but the extension itself that this page has made. */
  requests: number;
  /** Saved articles; null where the browser gives no storage. */
  articles: number | null;
  /** What the extension keeps on the disk, in bytes, as far as the browser counts it. */
  bytes: number;
}

/** The browsers' name for a click on the icon; they leave it without a description. */
export const OPEN_BRIEF = '_execute_action';

/** As the manifest names it. */
export const SAVE_PAGE = 'save-page';

export interface Shortcut {
  /** As the manifest names it. */
  command: string;
  /** What it does, in the browser's language. */
  description: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** What only the entrypoint can do. */
export interface SettingsActions {
  /** A brief of the sample article, on which templates are tried. */
  sample: () => Promise<ExportDocument>;
  receipt: () => Promise<Receipt>;
  shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts; absent where it has none that an extension may open. */
  openShortcuts?: () => void;
  /** Opens the library, where it can be backed up. */
  openLibrary: () => void;
  /** Deletes articles, settings, templates, drafts. */
  deleteEverything: () => Promise<void>;
}
