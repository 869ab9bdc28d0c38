/** What we call of text-fragments-polyfill, which ships no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';

  export const GenerateFragmentStatus: {
    readonly SUCCESS: 0;
    readonly INVALID_SELECTION: 1;
    readonly AMBIGUOUS: 2;
    readonly TIMEOUT: 3;
    readonly EXECUTION_FAILED: 4;
  };
  export function generateFragmentFromRange(range: Range): { status: 0 | 1 | 2 | 3 | 4; fragment?: TextFragment };
  /** @param milliseconds after which generation gives up. */
  export function setTimeout(milliseconds: number): void;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextFragment {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }

  export function parseFragmentDirectives(directives: { text: string[] }): { text?: TextFragment[] };
  /** The first two places that fit; the page is left as it is. */
  export function processTextFragmentDirective(fragment: TextFragment, document: Document, root: Element): Range[];
}
