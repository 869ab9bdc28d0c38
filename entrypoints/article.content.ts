/** Injected by a click, never before: reads the article, or what is selected in it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isProseText, readArticle } from '../src/article';
import { onMessage, removeAllListeners } from '../src/messages';
import type { Article } from '../src/model';
import type { PageReading } from '../src/ui/state/page-reading';

const selectedText = (): string => getSelection()?.toString().trim() ?? '';

/** Of a page whose whole text is selected, the article is meant. */
const WHOLE_PAGE = 0.9;

/** What a person has selected for a click on the button: sentences, since a word is selected by a double click, for other ends. */
function selectedPassage(): string | undefined {
  const selected = selectedText();
  if (!isProseText(selected)) return undefined;
  // biome-ignore lint/performance/useDomNodeTextContent: a selection has what is shown, and textContent scripts and styles too.
  const shown = document.body.innerText;
  return selected.length < shown.length * WHOLE_PAGE ? selected : undefined;
}

/** What goes wrong in the page is told as data: an exception would not reach whoever injected the script. */
function readPage(): PageReading {
  try {
    const article = readArticle(document, { url: location.href, selection: selectedPassage(), html: true });
    return article ? { kind: 'article', article } : { kind: 'no-article', url: location.href };
  } catch (error) {
    return { kind: 'failed', error: String(error) };
  }
}

function readSelection(): Article | null {
  const selection = selectedText();
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
