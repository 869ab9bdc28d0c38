/** The extension's build: the manifest of each browser. */
import { defineConfig } from 'wxt';
import { thirdPartyLicenses } from './scripts/third-party-licenses';

const GECKO_ID = 'mujaz@mujaz.app';

/** Firefox names them by the colour of the toolbar's text: "light" text stands on a dark toolbar. */
const THEME_ICONS = [{ light: 'icon-on-dark.svg', dark: 'icon.svg', size: 32 }];

/** The modules that the popup and the side panel begin with; what these import comes along. */
const FIRST =
  /wxt-html-plugins|entrypoints\/reading\/(?:read-and-show|reader-languages|open-\w+)\.|src\/ui\/(?:brief\/mount|state\/settings)\./;

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      // A page of the extension asks the browser for each file by itself: what the popup needs comes in one.
      if (entrypoint?.type !== 'popup' && entrypoint?.type !== 'unlisted-page') return;
      config.build = {
        // for browsers much older than those that are supported
        modulePreload: { polyfill: false },
        ...config.build,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          output: { ...config.build?.rolldownOptions?.output, codeSplitting: { groups: [{ name: 'first', test: FIRST }] } },
        },
      };
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'third-party-licenses.txt', contents: thirdPartyLicenses() });
    },
  },
  // Readability's second half, which guesses whether a page is worth a try, is never called: the reader downloads it no more.
  vite: () => ({ resolve: { alias: { './Readability-readerable': '@mozilla/readability/Readability.js' } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab and scripting: read the page that the click was on, and no other; hence no host permissions.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: browser === 'firefox' ? { theme_icons: THEME_ICONS } : {},
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveTitle__' },
    },
    // The engine's kernel is WebAssembly, hence `wasm-unsafe-eval`. Else stricter than the browsers' own: what a saved page holds could not be fetched from anywhere, even by a fault of ours.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // Tested from this one on. In 140 content scripts may not read `adoptedStyleSheets`, so nothing is marked there.
            gecko: { id: GECKO_ID, strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          // The first with action.openPopup() for everyone.
          minimum_chrome_version: '127',
        }),
  }),
});
