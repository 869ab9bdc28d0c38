/** Templates of the person's own, in Liquid: a brief → Markdown, HTML or text, under a name of their making. */
import { Liquid, LiquidError } from 'liquidjs';
import type { ExportDocument } from './document';
import { escapeHtml } from './escape-html';
import type { ExportFormat } from './formats';
import { escapeMarkdown } from './markdown';
import { notesHtml } from './notes';
import { templateData } from './template-data';

export type TemplateKind = 'markdown' | 'html' | 'text';

export interface ExportTemplate {
  id: string;
  name: string;
  kind: TemplateKind;
  /** Liquid for the file's name, without an extension. */
  fileName: string;
  /** Liquid for what stands in the file. */
  body: string;
}

/** A template that cannot be read or written; the message is the engine's reason, to show beside the line. */
export class TemplateError extends Error {
  constructor(
    /** Which of the template's two fields is wrong. */
    readonly field: 'fileName' | 'body',
    reason: string,
    /** From 1; absent where the whole template is meant. */
    readonly line?: number,
    readonly column?: number,
  ) {
    super(reason);
  }
}

/** How long a template may take for one article, in milliseconds. */
const PATIENCE = 2_000;

/** A template may come from somebody else: it may be this long, and hold this much at a time. */
const LIMITS = {
  /** Characters. */
  parseLimit: 200_000,
  /** Roughly characters and list entries. */
  memoryLimit: 20_000_000,
};

interface TemplateFile {
  extension: string;
  mediaType: string;
  escapeText: (text: string) => string;
  /** What the filter `markdown` makes of words that are Markdown already, as the person's notes are. */
  writeMarkdown: (text: string) => string;
}

const asItIs = (text: string): string => text;

const FILES: Readonly<Record<TemplateKind, TemplateFile>> = {
  markdown: { extension: 'md', mediaType: 'text/markdown', escapeText: escapeMarkdown, writeMarkdown: asItIs },
  html: { extension: 'html', mediaType: 'text/html', escapeText: escapeHtml, writeMarkdown: notesHtml },
  text: { extension: 'txt', mediaType: 'text/plain', escapeText: asItIs, writeMarkdown: asItIs },
};

const asText = (value: unknown): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value);

/** No template reads a file or another template, and none reaches what its data inherits. */
function liquidFor({ escapeText, writeMarkdown }: Pick<TemplateFile, 'escapeText' | 'writeMarkdown'>, patience: number): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    renderLimit: patience,
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    outputEscape: (value: unknown) => escapeText(asText(value)),
  });
  liquid.registerFilter('markdown', { raw: true, handler: (value: unknown) => writeMarkdown(asText(value)) });
  return liquid;
}

/** Runs a step of the engine, and says where the template is wrong. */
function locate<T>(field: 'fileName' | 'body', step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    // The engine's own message repeats line, column and an excerpt: only its first line up to there is the reason.
    const reason = (error.originalError?.message ?? error.message).replace(/, (?:file:.*, )?line:\d+, col:\d+[\s\S]*$/, '');
    const [line, column] = error.token.getPosition();
    throw new TemplateError(field, reason, line, column);
  }
}

/**
 * The format that a template makes.
 * @param patience how long it may take for one article, in milliseconds.
 * @throws TemplateError at once where the template cannot be read, and from `writeOne` and `nameOf` where it cannot be written.
 */
export function templateFormat({ kind, fileName, body }: ExportTemplate, patience = PATIENCE) {
  const { extension, mediaType, ...file } = FILES[kind];
  const plain = liquidFor(FILES.text, patience);
  const liquid = liquidFor(file, patience);
  const name = locate('fileName', () => plain.parse(fileName));
  const content = locate('body', () => liquid.parse(body));
  return {
    extension,
    mediaType,
    writeOne: (document: ExportDocument): string => locate('body', () => liquid.renderSync(content, templateData(document))),
    nameOf: (document: ExportDocument): string =>
      locate('fileName', () => plain.renderSync(name, templateData(document))) || document.brief.article.title,
  } satisfies ExportFormat;
}

/** Where somebody begins: the same note as ours, to change. */
export const STARTERS: Readonly<Record<TemplateKind, Omit<ExportTemplate, 'id' | 'name'>>> = {
  markdown: {
    kind: 'markdown',
    fileName: '{{ published | slice: 0, 10 }} {{ title }}',
    body: `---
title: {{ title | json | raw }}
source: {{ url | json | raw }}
published: {{ published | slice: 0, 10 }}
people:
{%- for p in participants %}{% if p.kind == "person" %}
  - {{ p.name | json | raw }}
{%- endif %}{% endfor %}
---

# {{ title }}

{% for sentence in gist %}{{ sentence }}

{% endfor -%}
{% for s in statements -%}
> {{ s.words }}
>
> — [{{ s.speaker }}](<{{ s.link | raw }}>){% if s.role %}, {{ s.role }}{% endif %}

{% endfor -%}
{{ notes | markdown }}
`,
  },
  html: {
    kind: 'html',
    fileName: '{{ title }}',
    body: `<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<meta charset="utf-8">
<title>{{ title }}</title>
<h1>{{ title }}</h1>
<p>{{ site }} · {{ published | slice: 0, 10 }}</p>
{% for s in statements %}<blockquote>{{ s.words }}<footer>{{ s.speaker }}</footer></blockquote>
{% endfor %}{{ notes | markdown }}
</html>
`,
  },
  text: {
    kind: 'text',
    fileName: '{{ title }}',
    body: `{{ title }}
{{ url }}

{% for s in statements %}{{ s.speaker }}: {{ s.words }}
{% endfor %}`,
  },
};
