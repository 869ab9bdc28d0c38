/** Injected when a line is first shown: marks passages in the page, and tells which of them the pointer is over. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { anchorLines } from '../src/article/anchored-lines';
import { clearPassages, showPassages } from '../src/article/highlight';
import { watchPointer } from '../src/article/pointed-line';
import { onMessage, removeAllListeners, sendMessage } from '../src/messages';

let stopWatching = () => {};

/** Nobody listens any longer once the panel is closed: then the page is left in peace. */
function report(line: string | null): void {
  sendMessage('pointed', line).catch(() => {
    stopWatching();
    clearPassages();
  });
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    context.onInvalidated(() => {
      stopWatching();
      removeAllListeners();
    });
    onMessage('show', ({ data }) => showPassages(document, data));
    onMessage('anchor', ({ data }) => anchorLines(document, data));
    onMessage('clear', () => {
      stopWatching();
      clearPassages();
    });
    onMessage('watch', ({ data }) => {
      stopWatching();
      stopWatching = watchPointer(document, data.lines, data.mark, report);
    });
  },
});
