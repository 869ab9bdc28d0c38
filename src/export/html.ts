/** Brief → HTML that stands alone and prints well: no script, no remote resource, so that a browser makes the PDF. */
import type { Brief, Span, Statement } from '../model';
import { commaOf, contentOf, correctedLines, type ExportDocument, type ExportLabels, speakerName, speakerOf, wordsOf } from './document';
import { escapeHtml } from './escape-html';
import { STYLE } from './html-style';
import { notesHtml } from './notes';
import { statementLink, webAddress } from './text-fragment';

const paragraphsOf = (text: string): string => escapeHtml(text).replace(/\s*\n\s*/g, '<br>');

/** Anything but http(s) is no address that a page may give. */
function link(url: string | undefined, label: string): string {
  const address = webAddress(url);
  return address ? `<a href="${escapeHtml(address.href)}">${label}</a>` : label;
}

function section(title: string, body: string, kind = ''): string {
  return body ? `<section${kind && ` class="${kind}"`}><h2>${escapeHtml(title)}</h2>${body}</section>` : '';
}

function statement(brief: Brief, said: Statement): string {
  const role = speakerOf(brief, said)?.role;
  const speaker = escapeHtml([speakerName(brief, said), role].filter(Boolean).join(commaOf(brief.article.language)));
  return `<blockquote><p>${paragraphsOf(contentOf(brief, said))}</p><footer class="quiet">— ${link(statementLink(brief, said), speaker || '↗')}</footer></blockquote>`;
}

/** Numbers and hyphens read from left to right, also among letters that do not: without this 2026-04-21 shows as 21-04-2026. */
const time = (value: string): string => `<time dir="ltr">${escapeHtml(value)}</time>`;

/** Where the words come from: each in its own direction, whatever stands beside it. */
function source({ site, byline, published, url }: Brief['article'], tags: readonly string[]): string {
  const words = [site, byline].filter(Boolean).map((each) => `<bdi>${escapeHtml(each ?? '')}</bdi>`);
  const line = [...words, ...(published ? [time(published.slice(0, 10))] : [])].join(' · ');
  const marked = tags.map((tag) => `<bdi>#${escapeHtml(tag)}</bdi>`).join(' ');
  return [line, url && `<bdi>${link(url, escapeHtml(url))}</bdi>`, marked]
    .filter(Boolean)
    .map((each) => `<p class="quiet">${each}</p>`)
    .join('');
}

/** A whole page for one brief, in the article's language and direction. */
export function toHtml({ brief, notes, tags = [] }: ExportDocument, labels: ExportLabels): string {
  const { title, url, language, direction } = brief.article;
  const words = (span: Span) => paragraphsOf(wordsOf(brief, span));
  const participants = brief.participants
    .map(({ name, role }) => `<div><dt>${escapeHtml(name)}</dt>${role ? `<dd class="quiet">${escapeHtml(role)}</dd>` : ''}</div>`)
    .join('');
  const dates = brief.dates
    .map(({ value, end, event }) => `<div><dt>${time(end ? `${value} – ${end}` : value)}</dt><dd>${words(event)}</dd></div>`)
    .join('');
  const corrected = correctedLines(brief)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('');
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
<header><h1>${link(url, escapeHtml(title))}</h1>${source(brief.article, tags)}</header>
${section(labels.gist, brief.gist.map((span) => `<p>${words(span)}</p>`).join(''))}
${section(labels.participants, participants && `<dl class="people">${participants}</dl>`)}
${section(labels.dates, dates && `<dl class="dates">${dates}</dl>`)}
${section(labels.statements, brief.statements.map((said) => statement(brief, said)).join(''))}
${section(labels.corrected, corrected && `<ul>${corrected}</ul>`)}
${section(labels.notes, notesHtml(notes), 'notes')}
</body>
</html>
`;
}
