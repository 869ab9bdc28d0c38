/** Who speaks in Spanish, Portuguese, Italian and French, with the names that the shipped weights find. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '../../src/engine/pipeline';
import { loadPack } from '../../src/languages';

const load = (language: string) => loadPack(language, async (file) => new Uint8Array(readFileSync(`public/models/${file}`)));

describe('who speaks', () => {
  const sentences: readonly [language: string, text: string, speakers: (string | null)[]][] = [
    ['es', 'El puente cerrará en verano, informaron hoy fuentes judiciales.', ['fuentes judiciales']],
    ['pt', 'A ponte fechará no verão, informaram hoje fontes judiciais.', ['fontes judiciais']],
    ['it', 'Il ponte chiuderà in estate, hanno riferito oggi fonti giudiziarie.', ['fonti giudiziarie']],
    ['fr', "« Rien n'est décidé », a confié une source gouvernementale.", ['source gouvernementale']],
    ['es', '"Las obras terminarán en mayo", explicó la portavoz de Marta Solís.', ['portavoz de Marta Solís']],
    ['fr', '« Les travaux finiront en mai », a expliqué la porte-parole de Marthe Solier.', ['porte-parole de Marthe Solier']],
    [
      'es',
      'Marta Solís dijo que el puente cerrará en verano. En la reunión se había informado de que las obras durarían un mes.',
      ['Marta Solís', null],
    ],
    ['es', 'El presidente de la Unión de Comerciantes (UDC), Raúl Pineda, declaró que las ventas bajan.', ['Raúl Pineda']],
  ];

  test.each(sentences)('%s: %s', async (language, text, speakers) => {
    const { participants, statements } = makeBrief({ title: '', language, direction: 'ltr', text }, await load(language));
    expect(statements.map(({ speaker }) => participants.find(({ id }) => id === speaker)?.name ?? null)).toEqual(speakers);
  });
});
