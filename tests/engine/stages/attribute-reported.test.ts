/** Invented articles in ten languages: which words belong to which statement, and who speaks. */
import { describe, expect, test } from 'vitest';
import type { AttributedStatement } from '../../../src/engine/layers';
import { mergeStatements } from '../../../src/engine/stages/attribute-by-clauses';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { trimNames } from '../../../src/engine/stages/trim-names';
import { loadPack } from '../../../src/languages';
import { fixtures } from '../../fixtures/statements/reported';
import { mentionsOf } from '../../support/attribute';
import { attributeReported } from '../../support/attribute-reported';

const noModels = () => Promise.resolve(new Uint8Array());

describe('statements of an article', () => {
  test.each(fixtures)('$language', async ({ language, text, names, references, statements }) => {
    const pack = await loadPack(language, noModels);
    expect(attributeReported(pack, text, names, references)).toEqual(statements);
  });
});

describe('what is no statement', () => {
  const nothing: readonly [language: string, text: string][] = [
    ['fr', 'La loi vise « la prévention du terrorisme » et rien de plus.'],
    ['es', 'La alcaldesa, Marta Iriarte, confirmó este lunes la medida.'],
    ['es', 'El ministro pidió la liberación de los presos que siguen en la cárcel.'],
    ['pl', 'Uważa się, że późny wiek ojca sprzyja chorobie.'],
    ['de', 'Der Plan ist gut, so dass niemand ihn ablehnen wird.'],
    ['de', 'Die Trainerin des Vereins, Marta Iriarte, stellte der Jugend ein Ende der Pause in Aussicht.'],
    ['de', 'Während der ganze Klub schwieg, dementierte Marta Iriarte den Wechsel.'],
    ['it', 'Il film “La torre bianca” ha avuto un grande successo.'],
  ];

  test.each(nothing)('%s: %s', async (language, text) => {
    expect(attributeReported(await loadPack(language, noModels), text, { 'Marta Iriarte': 'person' })).toEqual([]);
  });
});

describe('names', () => {
  const trimmed = async (text: string, name: string) => {
    const pack = await loadPack('pl', noModels);
    const tokens = findTokens(text, 'pl');
    const names = mentionsOf(text, { [name]: 'person' });
    return trimNames(names, tokens, findSentences(text, tokens, pack), pack, () => {}).map(({ span }) => text.slice(...span));
  };

  test.each([
    ['Według Nowaka most jest zamknięty.', 'Według Nowaka', ['Nowaka']],
    ['Rachunki wzrosły - mówi Rój.', 'Rachunki wzrosły - mówi Rój', ['Rój']],
    ['Badano białko MUC1. Trzeba czekać.', 'MUC1. Trzeba', ['MUC1']],
    ['Pytał o to Jan Nowak.', 'Jan Nowak', ['Jan Nowak']],
  ])('%s', async (text, name, names) => {
    expect(await trimmed(text, name)).toEqual(names);
  });
});

describe('quotations and clauses as one layer', () => {
  const statement = (content: [number, number], source: [number, number] | null = null): AttributedStatement => ({
    kind: 'direct',
    source,
    cue: null,
    content: [content],
    stance: 'states',
    rule: 'test',
  });

  test('a quoted name of a paper is the source of its clause, not a quotation', () => {
    const clause = statement([0, 20], [30, 40]);
    expect(mergeStatements([statement([31, 39])], [clause])).toEqual([clause]);
  });
});

describe('who goes on', () => {
  const goesOn: readonly [language: string, text: string, contents: string[]][] = [
    [
      'es',
      'La ministra dijo que el puente cerrará en verano y añadió que las obras durarán un año.',
      ['el puente cerrará en verano', 'las obras durarán un año'],
    ],
    [
      'fr',
      'La ministre a déclaré que le pont fermerait en été et a ajouté que les travaux dureraient un an.',
      ['le pont fermerait en été', 'les travaux dureraient un an'],
    ],
    [
      'it',
      'La ministra ha detto che il ponte chiuderà d’estate e ha aggiunto che i lavori dureranno un anno.',
      ['il ponte chiuderà d’estate', 'i lavori dureranno un anno'],
    ],
    [
      'pt',
      'A ministra disse que a ponte fechará no verão e acrescentou que as obras vão durar um ano.',
      ['a ponte fechará no verão', 'as obras vão durar um ano'],
    ],
    [
      'es',
      '«El puente no cerrará», dijo la ministra. «Ya lo hemos decidido todos».',
      ['«El puente no cerrará» «Ya lo hemos decidido todos»'],
    ],
    [
      'es',
      'La ministra señaló que los vecinos valoran "mucho el trabajo que se hace en el puente y en las calles del barrio".',
      ['los vecinos valoran "mucho el trabajo que se hace en el puente y en las calles del barrio"'],
    ],
    ['fr', '« Il faut, a insisté la ministre, que chacun nous aide. »', ['« Il faut que chacun nous aide. »']],
    ['it', '«Bisogna - ha insistito la ministra - che ognuno ci aiuti».', ['«Bisogna che ognuno ci aiuti»']],
    ['es', 'En la reunión se había informado de que la fábrica cerraría en mayo.', ['la fábrica cerraría en mayo']],
    ['pt', 'O banco informou por meio de nota que fechará duas agências.', ['fechará duas agências']],
    ['es', '"Es un robo", dijo a este diario una vecina que pidió no dar su nombre.', ['"Es un robo"']],
    [
      'es',
      'La ministra dijo que la obra "va muy bien", y añadió que el puente abrirá en mayo.',
      ['la obra "va muy bien"', 'el puente abrirá en mayo'],
    ],
  ];

  test.each(goesOn)('%s: %s', async (language, text, contents) => {
    const found = attributeReported(await loadPack(language, noModels), text, {});
    expect(found.map(({ content }) => content.join(' '))).toEqual(contents);
  });
});

describe('who speaks where the verb is second', () => {
  const speaks: readonly [language: string, text: string, sources: string[]][] = [
    ['de', 'Uwe Roth (SPD) sagte: „Wir brauchen einen Neuanfang.“ Zugleich warnte er vor Hektik.', ['Uwe Roth (SPD)']],
    ['de', '„Es war furchtbar für uns“, erinnert sich Uwe Roth.', ['Uwe Roth']],
    ['de', '„Es war furchtbar für uns“, meinte Uwe Roth zufrieden.', ['Uwe Roth']],
    ['de', 'Die Brücke bleibt noch länger gesperrt, wie Uwe Roth kurz und knapp mitteilte.', ['Uwe Roth']],
    ['nl', '"Het is een grote schande", klonk het in de zaal.', ['']],
  ];

  test.each(speaks)('%s: %s', async (language, text, sources) => {
    const found = attributeReported(await loadPack(language, noModels), text, { 'Uwe Roth': 'person' });
    expect(found.map(({ source }) => source ?? '')).toEqual(sources);
  });
});
