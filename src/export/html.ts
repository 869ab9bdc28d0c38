/** Brief → HTML that stands alone and prints well: no script, no remote resource, so that a browser makes the PDF. */
import type { Brief, Span, Statement } from '../model';
import { contentOf, correctedLines, type ExportDocument, type ExportLabels, speakerName, speakerOf, wordsOf } from './document';
import { statementLink } from './text-fragment';

const STYLE = `
:root{color-scheme:light dark}
body{font:1rem/1.6 Georgia,"Noto Naskh Arabic","Amiri",serif;max-inline-size:42rem;margin:2rem auto;padding-inline:1rem}
:lang(ar),:lang(fa),:lang(ur){line-height:1.8}
h2{font-size:1rem;border-block-end:1px solid;margin-block-start:2rem}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid}
dt{font-weight:600}dd{margin:0 0 .5rem}
.notes{white-space:pre-line}
.quiet{opacity:.75;font-size:.875rem}
a{color:inherit}
@media print{body{margin:0;max-inline-size:none}blockquote,dt{break-inside:avoid}}
`;

/** Words that count as words alone in text and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const paragraphsOf = (text: string): string => escapeHtml(text).replace(/\s*\n\s*/g, '<br>');

/** Anything but http(s) is no address that a page may give. */
const link = (url: string | undefined, label: string): string =>
  url && /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${label}</a>` : label;

function section(title: string, body: string): string {
  return body ? `<section><h2>${escapeHtml(title)}</h2>${body}</section>` : '';
}

function statement(brief: Brief, said: Statement): string {
  const role = speakerOf(brief, said)?.role;
  const speaker = [speakerName(brief, said), role].filter(Boolean).map((words) => escapeHtml(words ?? ''));
  return `<blockquote><p>${paragraphsOf(contentOf(brief, said))}</p><footer class="quiet">${link(statementLink(brief, said), speaker.join(', ') || '↗')}</footer></blockquote>`;
}

/** A whole page for one brief, in the article's language and direction. */
export function toHtml({ brief, notes }: ExportDocument, labels: ExportLabels): string {
  const { title, site, byline, published, url, language, direction } = brief.article;
  const words = (span: Span) => paragraphsOf(wordsOf(brief, span));
  const participants = brief.participants
    .map(({ name, role }) => `<dt>${escapeHtml(name)}</dt><dd class="quiet">${escapeHtml(role ?? '')}</dd>`)
    .join('');
  const dates = brief.dates
    .map(({ value, end, event }) => `<dt><bdi>${escapeHtml(end ? `${value} – ${end}` : value)}</bdi></dt><dd>${words(event)}</dd>`)
    .join('');
  const corrected = correctedLines(brief)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('');
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
<header><h1>${link(url, escapeHtml(title))}</h1><p class="quiet">${escapeHtml([site, byline, published?.slice(0, 10)].filter(Boolean).join(' · '))}</p></header>
${section(labels.gist, brief.gist.map((span) => `<p>${words(span)}</p>`).join(''))}
${section(labels.participants, participants && `<dl>${participants}</dl>`)}
${section(labels.dates, dates && `<dl>${dates}</dl>`)}
${section(labels.statements, brief.statements.map((said) => statement(brief, said)).join(''))}
${section(labels.corrected, corrected && `<ul>${corrected}</ul>`)}
${section(labels.notes, notes?.trim() ? `<p class="notes" dir="auto">${escapeHtml(notes.trim())}</p>` : '')}
</body>
</html>
`;
}
