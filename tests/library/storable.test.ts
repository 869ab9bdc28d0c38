import { describe, expect, it } from 'vitest';
import { storable } from '../../src/library/item';
import { harbourBrief } from '../support/harbour-brief';

const brief = harbourBrief();
const article = { ...brief.article, direction: 'ltr' as const };

describe('storable', () => {
  it('keeps no HTML where nothing can check it', async () => {
    const stored = await storable({ id: '1', article: { ...article, html: '<p>Unchecked</p>' }, brief });
    expect(stored.article).not.toHaveProperty('html');
  });

  it('leaves everything else as it is', async () => {
    const document = { id: '1', article, brief };
    expect(await storable(document)).toEqual(document);
  });
});
