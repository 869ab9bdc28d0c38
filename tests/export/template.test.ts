/** Templates: what they can say, that an article's signs stay signs, and that none can run away. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../src/export/export-file';
import { type ExportTemplate, STARTERS, TemplateError, type TemplateKind, templateFormat } from '../../src/export/template';
import { templateNames } from '../../src/export/template-data';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';

const template = (body: string, over: Partial<ExportTemplate> = {}): ExportTemplate => ({
  id: 't1',
  name: 'Mine',
  kind: 'text',
  fileName: '{{ title }}',
  body,
  ...over,
});

const write = (body: string, over: Partial<ExportTemplate> = {}) =>
  templateFormat(template(body, over)).writeOne({ brief: harbourBrief() });

/** The error of a step that must fail. */
function errorOf(step: () => unknown): TemplateError {
  try {
    step();
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('It should have been refused.');
}

describe('a template', () => {
  it('has the words of the brief', () => {
    expect(write('{% for s in statements %}{{ s.speaker }} ({{ s.role }}): {{ s.words }}\n{% endfor %}')).toBe(
      'Lena Ortiz (the harbour master): “The quay is safe”\nthe port authority (): Fees will fall by 10% from 1 April\n',
    );
    expect(write('{{ participants.size }} {{ dates[1].words }} {{ authors }}')).toBe('2 1 April Ana Reyes, Tom Hale');
  });

  it('writes an article’s signs as signs', () => {
    const brief = harbourBrief();
    brief.article.title = '<b>5 * 3</b> & [x](y)';
    const titled = (kind: TemplateKind) => templateFormat(template('{{ title }}', { kind })).writeOne({ brief });
    expect(titled('html')).toBe('&#60;b&#62;5 * 3&#60;/b&#62; &#38; [x](y)');
    expect(titled('markdown')).toBe('\\<b\\>5 \\* 3\\</b\\> & \\[x\\](y)');
    expect(titled('text')).toBe('<b>5 * 3</b> & [x](y)');
  });

  it('sets the person’s notes as the kind of file has them', () => {
    const noted = (kind: TemplateKind) =>
      templateFormat(template('{{ notes | markdown }}', { kind })).writeOne({ brief: harbourBrief(), notes: '**Call** <b>her</b>' });
    expect(noted('html')).toBe('<p dir="ltr"><strong>Call</strong> <code>&#60;b&#62;</code>her<code>&#60;/b&#62;</code></p>');
    expect(noted('markdown')).toBe('**Call** <b>her</b>');
    expect(noted('text')).toBe('**Call** <b>her</b>');
  });

  it('can use every name that is told to whoever writes one', () => {
    const names = templateNames({ brief: harbourBrief() });
    expect(names.find(({ name }) => name === 'statements')?.within).toContain('paragraph');
    const body = names
      .map(({ name, within }) =>
        within.length
          ? `{% for each in ${name} limit: 1 %}${within.map((key) => `{{ each.${key} }}|`).join('')}{% endfor %}`
          : `{{ ${name} }}|`,
      )
      .join('');
    const made = write(body);
    for (const words of ['Harbour reopens', 'The Coast Post', 'Lena Ortiz', '“The quay is safe”', '2024-03-05', '#:~:text='])
      expect(made).toContain(words);
  });

  it('names its files', async () => {
    const format = templateFormat(template('x', { fileName: '{{ published | slice: 0, 10 }} {{ site }}/{{ title }}', kind: 'markdown' }));
    const context = { labels: LABELS, now: new Date(0) };
    const { name } = await exportFile(format, [{ brief: harbourBrief() }], context);
    expect(name).toBe('2024-03-05 The Coast Post Harbour reopens & fees fall 10%.md');
  });

  it('says in which line it is wrong, and why', () => {
    const error = errorOf(() => templateFormat(template('{{ title }}\n{% for s in statements %}')));
    expect(error).toMatchObject({ field: 'body', line: 2 });
    expect(error.message).toMatch(/for.*not closed/);
    expect(errorOf(() => write('one\ntwo {{ title | shout }}'))).toMatchObject({ line: 2, column: 5, message: 'undefined filter: shout' });
    expect(errorOf(() => templateFormat(template('', { fileName: '{{ title' })))).toMatchObject({ field: 'fileName', line: 1 });
  });

  it('reads no file and no other template', () => {
    for (const tag of ['include', 'render', 'layout']) {
      expect(errorOf(() => write(`{% ${tag} '../package.json' %}`)).message).toMatch(/ENOENT|not found/i);
    }
  });

  it('does not reach what its data inherits', () => {
    expect(write('{{ title.constructor }}{{ participants.constructor }}{{ constructor }}')).toBe('');
  });

  it('is stopped where it would not end', () => {
    const started = performance.now();
    expect(() => write('{% for a in (1..100000) %}{% for b in (1..100000) %}{{ a }}{% endfor %}{% endfor %}')).toThrow(TemplateError);
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThan(1_000);
    const format = templateFormat(template('{% for a in (1..100000) %}{% for b in (1..100000) %}{{ a }}{% endfor %}{% endfor %}'), 100);
    const restarted = performance.now();
    expect(errorOf(() => format.writeOne({ brief: harbourBrief() })).message).toMatch(/limit/);
    expect(performance.now() - restarted).toBeLessThan(waited);
  });

  it('holds no more at a time than its limit', () => {
    expect(() => write('{% assign a = "xxxxxxxxxx" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}')).toThrow(
      TemplateError,
    );
  });

  it('begins, for a note, with front matter that YAML reads back, whatever the brief holds', () => {
    const format = templateFormat({ id: 't', name: 'n', ...STARTERS.markdown });
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const [before, yaml = ''] = format.writeOne({ brief }).split(/^---$/m);
        expect(before).toBe('');
        const read = load(yaml) as { title: unknown; source: unknown; people: unknown };
        expect(read.title).toBe(brief.article.title);
        expect(read.source ?? undefined).toBe(brief.article.url);
        expect(read.people ?? []).toEqual(brief.participants.filter(({ kind }) => kind === 'person').map(({ name }) => name));
      }),
    );
  });

  it.each(Object.entries(STARTERS))('begins with one that writes any brief: %s', (_, starter) => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const format = templateFormat({ id: 't', name: 'n', ...starter });
        expect(format.writeOne({ brief })).not.toBe('');
      }),
    );
  });
});
