import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';
import { explainArticle } from '../../src/cli/explain';
import { parseHtml } from '../../src/cli/parse-html';

const story = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>The lock keeper of Marle opened gate ${i + 1} at dawn, and the barges that had waited since Friday went through one by one.</p>`,
).join('');

describe('explainArticle', () => {
  it('gives every paragraph that was left out with its reason, and every value with its origin', () => {
    const article = readArticle(
      parseHtml(
        `<html><head><title>Barges move again</title><meta property="og:site_name" content="The Canal"></head><body><article>${story}<p>Read more: <a href="/x">Drought empties the reservoir</a></p></article></body></html>`,
      ),
      { url: 'https://canal.example/barges' },
    );
    expect(article).not.toBeNull();
    const lines = article ? explainArticle(article).split('\n') : [];
    expect(lines).toContain('article\tleft out\t\tRead more: Drought empties the reservoir\trelated');
    expect(lines).toContain('article\tfound\tsite\tThe Canal\tmeta:og:site_name');
  });
});
