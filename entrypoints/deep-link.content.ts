/** Injected when somebody asks for a link to words in the page: the generator is too large for the scripts that every reader needs. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkToPassages } from '../src/article/deep-link';
import { onMessage, removeAllListeners } from '../src/messages';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    context.onInvalidated(removeAllListeners);
    onMessage('link', ({ data }) => linkToPassages(document, location.href, data));
  },
});
