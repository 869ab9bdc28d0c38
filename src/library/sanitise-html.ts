/** What HTML of a page is kept: the policy, and the only way to `SanitisedHtml` (docs/decisions/sanitised-html.md). */
import createDOMPurify from 'dompurify';
import type { SanitisedHtml } from './item';

/** Elements that may stand in the HTML, and the only attribute. No images, media, frames, forms, styles or scripts. */
const ALLOWED_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'a',
  'em',
  'strong',
  'sub',
  'sup',
  'code',
  'br',
];
const ALLOWED_ATTR = ['href'];

/** @returns undefined where DOMPurify cannot work, as outside of a page: no HTML rather than HTML that nobody checked. */
export function sanitiseHtml(html: string): SanitisedHtml | undefined {
  if (typeof window === 'undefined') return undefined;
  const purify = createDOMPurify(window);
  if (!purify.isSupported) return undefined;
  return purify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  }) as SanitisedHtml;
}
