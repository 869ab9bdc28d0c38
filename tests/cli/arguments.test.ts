import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/arguments';

describe('readArguments', () => {
  it('asks for one brief, as JSON unless told otherwise', () => {
    expect(readArguments(['brief', 'page.html'])).toEqual({
      command: 'brief',
      source: 'page.html',
      format: 'json',
      citeStatements: false,
      explain: false,
      known: {},
    });
  });

  it('takes options before and after the source', () => {
    const asked = readArguments(['--explain', 'brief', '-', '--format=text', '--published', '2024-05-01', '--language', 'ar']);
    expect(asked).toEqual({
      command: 'brief',
      source: '-',
      format: 'text',
      citeStatements: false,
      explain: true,
      known: { published: '2024-05-01', language: 'ar' },
    });
  });

  it('asks for briefs in bulk', () => {
    expect(readArguments(['brief', '--jsonl'])).toEqual({ command: 'brief-lines' });
  });

  it('asks for a file of a library’s backup', () => {
    expect(readArguments(['export', 'library.zip', '--format', 'ris', '--statements', '-o', 'all.ris'])).toEqual({
      command: 'export',
      backup: 'library.zip',
      format: 'ris',
      citeStatements: true,
      output: 'all.ris',
    });
  });

  it('asks for a template of the backup’s in place of a format', () => {
    expect(readArguments(['export', 'library.zip', '--template', 'My notes'])).toMatchObject({ command: 'export', template: 'My notes' });
  });

  it.each([
    [['export', 'a.zip', '--template', 'x', '--format', 'ris'], 'leave out --format'],
    [['brief', 'a.html', '--template', 'x'], 'brief takes no --template'],
    [['export'], 'backup is missing'],
    [['export', 'a.zip', '--language', 'ar'], 'takes no --language'],
    [['export', 'a.zip', '--jsonl'], 'takes no --jsonl'],
    [[], 'A command is missing'],
    [['digest'], 'no command "digest"'],
    [['brief'], 'is missing'],
    [['brief', 'a', 'b'], 'One source at a time'],
    [['brief', 'a', '--format', 'pdf'], 'json, markdown, text'],
    [['brief', 'a', '--fromat', 'text'], '--fromat'],
    [['brief', 'a', '--format'], '--format'],
    [['brief', '--jsonl', 'a'], 'what is "a"'],
    [['brief', '--jsonl', '--explain'], 'what is "explain"'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    expect(() => readArguments(words)).toThrow(message);
  });
});
