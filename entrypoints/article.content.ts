/** Injected by a click, never before: reads the article, then marks passages in the page when asked. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../src/article';
import { clearPassages, showPassages } from '../src/article/highlight';
import { onMessage, removeAllListeners } from '../src/messages';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    // A second click injects a second script; the first one must answer no longer.
    context.onInvalidated(removeAllListeners);
    onMessage('ping', () => true);
    onMessage('show', ({ data }) => showPassages(document, data));
    onMessage('clear', () => clearPassages());
    return readArticle(document, { url: location.href });
  },
});
