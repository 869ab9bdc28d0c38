/** The house rules that a reader can rely on: who imports whom, who touches the page, who touches the browser. */
import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './support/source-files';

/** Which rooms of `src/` each room may import, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ['model'],
  article: ['model'],
  library: ['model'],
  export: ['model'],
  messages: ['model'],
  engine: ['model', 'languages'],
  ui: ['model', 'library', 'export', 'messages'],
  // the library for its backups, which the command line exports
  cli: ['model', 'article', 'engine', 'languages', 'export', 'library'],
};

const WHY: Readonly<Record<string, string>> = {
  model: 'model is plain data that everyone shares: move what needs more into the room that uses it.',
  engine: 'the engine is pure; packs arrive as arguments. Import types of languages/pack*.ts alone, and take the rest as a parameter.',
  ui: 'the interface shows what it is handed: let the entrypoint read the article and run the engine, and pass the brief in.',
  cli: 'nobody imports the command line: move what is shared into the room that it is about.',
};

const sources = readSources('src', 'entrypoints');
const inside = sources.filter((file) => file.path.startsWith('src/'));

const roomOf = (path: string) => path.split('/')[1] ?? '';

/** A room's whole list of faults, so that one run shows all. */
function faults(files: readonly SourceFile[], find: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => find(file).map((fault) => `${file.path}: ${fault}`));
}

describe('imports', () => {
  it('finds the sources and their imports', () => {
    const pipeline = sources.find((file) => file.path === 'src/engine/pipeline.ts');
    expect(pipeline?.imports).toContainEqual({ target: 'src/engine/stages/find-sentences', typeOnly: false });
    expect(pipeline?.imports).toContainEqual({ target: 'src/languages/pack', typeOnly: true });
  });

  it('lead only from rooms to the rooms that they may know', () => {
    const wrong = faults(inside, ({ path, imports }) => {
      const room = roomOf(path);
      const allowed = MAY_IMPORT[room];
      if (!allowed)
        return [`there is no rule for the folder src/${room}. Add it to MAY_IMPORT in tests/architecture.test.ts, with its reason.`];
      return imports
        .filter(({ target }) => target.startsWith('src/') && roomOf(target) !== room && !allowed.includes(roomOf(target)))
        .map(({ target }) => `imports ${target}, but src/${room} may import ${allowed.join(', ') || 'nothing'}. ${WHY[room] ?? ''}`);
    });
    expect(wrong).toEqual([]);
  });

  it('give the engine the packs’ types, never the packs', () => {
    const engine = inside.filter((file) => roomOf(file.path) === 'engine');
    const wrong = faults(engine, ({ imports }) =>
      imports
        .filter(({ target, typeOnly }) => target.startsWith('src/languages') && !(typeOnly && /^src\/languages\/pack[^/]*$/.test(target)))
        .map(({ target }) => `imports ${target}. ${WHY.engine} Write \`import type … from '…/languages/pack'\`.`),
    );
    expect(wrong).toEqual([]);
  });

  it('never lead to an entrypoint', () => {
    const wrong = faults(inside, ({ imports }) =>
      imports
        .filter(({ target }) => target.startsWith('entrypoints/'))
        .map(({ target }) => `imports ${target}. Entrypoints only wire: move the shared part into src/.`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the engine and the model free of packages', () => {
    const pure = inside.filter((file) => ['engine', 'model'].includes(roomOf(file.path)));
    const wrong = faults(pure, ({ imports }) =>
      imports
        .filter(({ target, typeOnly }) => !typeOnly && !target.startsWith('src/'))
        .map(({ target }) => `imports ${target}. The engine runs in popup, worker, command line and test alike: pass in what it needs.`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Comments may name what code may not use. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

describe('the page and the browser', () => {
  it('are out of reach of everything but article, ui and entrypoints', () => {
    const blind = inside.filter((file) => !['article', 'ui', 'cli', 'messages', 'library'].includes(roomOf(file.path)));
    const wrong = faults(blind, ({ text }) =>
      /\bdocument\.(?:querySelector|body|createElement)|\bglobalThis\.document|\bHTMLElement\b|\bnew DOMParser/.test(code(text))
        ? ['touches the DOM. Only src/article, src/ui and entrypoints may: hand over data instead.']
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('are met in messages, one settings file and entrypoints alone', () => {
    const wrong = faults(inside, ({ path, text }) =>
      /\b(?:browser|chrome)\.(?:action|commands|contextMenus|i18n|runtime|scripting|sidePanel|sidebarAction|storage|tabs|windows)\b/.test(
        code(text),
      ) && !/^src\/messages\/|\/settings\.tsx?$/.test(path)
        ? ['calls the browser’s extension interface. Let an entrypoint do it and pass the result, or send a message (src/messages).']
        : [],
    );
    expect(wrong).toEqual([]);
  });
});

/** Where a value holds something that is no data, as paths such as "dates.rules.3.read". */
function notData(value: unknown, path: string): string[] {
  if (typeof value === 'function' || value instanceof RegExp) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notData(each, `${path}.${key}`));
}

describe('language packs', () => {
  it('are data: no functions, no regular expressions', async () => {
    const packs = inside.filter((file) => /^src\/languages\/[a-z]{2,3}(?:\.ts|\/index\.ts)$/.test(file.path));
    expect(packs.map((file) => file.path)).toEqual(expect.arrayContaining(['src/languages/ar/index.ts', 'src/languages/en/index.ts']));
    const modules = await Promise.all(
      packs.map(async ({ path }) => ({ path, exported: await import(new URL(`../${path}`, import.meta.url).href) })),
    );
    const wrong = modules.flatMap(({ path, exported }) => Object.values(exported).flatMap((pack) => notData(pack, path)));
    expect(wrong, 'say it in the fields of languages/pack*.ts, or add a field there and its reading in src/engine').toEqual([]);
  });
});

describe('folders', () => {
  it('name subjects', () => {
    const vague = sources
      .map((file) => file.path)
      .filter((path) => /\/(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.tsx?$)/.test(path));
    expect(vague, 'a helper lives beside its user; a folder is named for its subject').toEqual([]);
  });

  it('are written in kebab-case, components in PascalCase', () => {
    const odd = sources
      .map((file) => file.path)
      .filter((path) => !/^(?:[a-z0-9.-]+\/)*(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/.test(path));
    expect(odd).toEqual([]);
  });

  it('hold files that open with their purpose', () => {
    const silent = sources.filter(({ path, text }) => !text.startsWith('/**') && !path.endsWith('/index.ts'));
    expect(
      silent.map((file) => file.path),
      'open the file with one sentence, in a doc comment, that says what it is for',
    ).toEqual([]);
  });
});
