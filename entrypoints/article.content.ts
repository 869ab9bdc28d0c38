/** Injected by a click, never before: reads the article, or the selection in it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../src/article';
import { onMessage, removeAllListeners } from '../src/messages';
import type { Article } from '../src/model';
import type { PageReading } from '../src/ui/state/page-reading';

/** What goes wrong in the page is told as data: an exception would not reach whoever injected the script. */
function readPage(): PageReading {
  try {
    const article = readArticle(document, { url: location.href, html: true });
    return article ? { kind: 'article', article } : { kind: 'no-article', url: location.href };
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
    onMessage('readSelection', readSelection);
    return readPage();
  },
});
