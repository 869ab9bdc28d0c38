/** Scripts that run with Firefox's own rights, over Marionette: they reach the extension's popup and sidebar, which are remote frames. */

/** How long a script may take, and a test waits, in milliseconds. */
export const PATIENCE = 20_000;

export type Surface = 'popup' | 'sidebar';

/** The frame of each, found from the browser's own window. */
const FRAME: Readonly<Record<Surface, string>> = {
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
};

const find = (surface: Surface) => `const surface = ${FRAME[surface]}?.browsingContext?.currentWindowGlobal;`;

/** A click while a popup is open would only close it. */
export const CLOSE_POPUP = `
  const panel = ${FRAME.popup}?.closest('panel');
  panel?.hidePopup();
  return !panel;`;

export const CLICK = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(arguments[0]);
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);`;

export const runIn = (surface: Surface) => `
  ${find(surface)}
  if (!surface || surface.documentURI.spec === 'about:blank') return { missing: true };
  const options = { async: false, sandboxName: 'default', newSandbox: true, timeout: ${PATIENCE} };
  return { value: await surface.getActor('MarionetteCommands').executeScript(arguments[0], arguments[1], options) };`;

/** Trusted key events, with all that the browser does on them: no script of the page's own could send those. */
export const pressIn = (surface: Surface) => `
  ${find(surface)}
  const press = \`
    const [key] = arguments;
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window)) return false;
    const code = /^[a-z]$/.test(key) ? 'Key' + key.toUpperCase() : key;
    const event = new window.KeyboardEvent('', { key, code });
    tip.keydown(event);
    tip.keyup(event);
    return true;\`;
  const options = { async: false, sandboxName: 'system', newSandbox: true, timeout: ${PATIENCE} };
  return surface.getActor('MarionetteCommands').executeScript(press, [arguments[0]], options);`;

/** What the extension's own pages complained of, for whoever reads a failed test. */
export const COMPLAINTS = `
  const messages = Services.console.getMessageArray().map((each) => String(each.message ?? each));
  return messages.filter((each) => each.includes('moz-extension:')).slice(-3).join('\\n');`;

/** As base64 of a PNG. */
export const draw = (surface: Surface) => `
  ${find(surface)}
  const image = await surface.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();`;
