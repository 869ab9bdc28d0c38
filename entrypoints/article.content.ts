/** Injected by a click, never before: reads the article, then marks passages in the page when asked. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../src/article';
import { clearPassages, showPassages } from '../src/article/highlight';
import { onMessage, removeAllListeners } from '../src/messages';
import type { Article } from '../src/model';
import type { PageReading } from '../src/ui/state/page-reading';

/** What goes wrong in the page is told as data: an exception would not reach whoever injected the script. */
function readPage(): PageReading {
  try {
    const article = readArticle(document, { url: location.href, html: true });
    return article ? { kind: 'article', article } : { kind: 'no-article' };
  } catch (error) {
    return { kind: 'failed', error: String(error) };
  }
}

function readSelection(): Article | null {
  const selection = getSelection()?.toString().trim();
  return selection ? readArticle(document, { url: location.href, selection }) : null;
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    // A second click injects a second script; the first one must answer no longer.
    context.onInvalidated(removeAllListeners);
    onMessage('ping', () => true);
    onMessage('show', ({ data }) => showPassages(document, data));
    onMessage('clear', () => clearPassages());
    onMessage('readSelection', readSelection);
    return readPage();
  },
});
