import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';
import { parseHtml } from '../../src/cli/parse-html';

const URL = 'https://paper.example/world/2026/03/bridge';

const fixture = (name: string) => readFileSync(new globalThis.URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
const read = (html: string, options: Parameters<typeof readArticle>[1] = { url: URL }) => readArticle(parseHtml(html), options);

const paragraphs = [
  'The council of Harrowby voted on Monday to rebuild the old bridge over the river, which has been closed since the flood in March.',
  '“We cannot wait for another winter,” the mayor, Ellen Marsh, told residents at the town hall after the vote, which passed by 11 to 4.',
  'Work is expected to begin in June and to take fourteen months, according to a report that the county’s engineers published last week.',
  'Opponents said that the money would be better spent on the school, whose roof has been leaking for years, and asked for a new estimate.',
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harrowby to rebuild its bridge | The Paper</title>${head}</head><body>${body}</body></html>`;

describe('readArticle', () => {
  it.each(['cluttered-en', 'cluttered-ar'])('takes the article of %s and nothing of what stands around it', (name) => {
    const html = fixture(name);
    const article = read(html);
    const wanted = [...html.matchAll(/<p data-expect="in">([\s\S]*?)<\/p>/g)].map(
      ([, text]) =>
        text
          ?.replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' ')
          .trim() ?? '',
    );
    expect(wanted.length).toBeGreaterThan(4);
    expect(article?.text.split('\n\n')).toEqual(wanted);
  });

  it('leaves the document as it is', () => {
    const document = parseHtml(fixture('cluttered-en'));
    const before = document.toString();
    readArticle(document, { url: URL });
    expect(document.toString()).toBe(before);
  });

  it('finds no article in a list of links', () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">A headline of story number ${i}</a></li>`).join('');
    expect(read(page(`<ul>${links}</ul>`))).toBeNull();
    expect(read('')).toBeNull();
  });

  it('says what it left out, and why', () => {
    const article = read(page(`<article>${story}<p>Read more: <a href="/x">Flood damage put at nine million</a></p></article>`));
    expect(article?.text).not.toContain('Read more');
    expect(article?.completeness?.used).toBe(paragraphs.length);
    expect(article?.completeness?.leftOut).toContainEqual({ text: 'Read more: Flood damage put at nine million', reason: 'related' });
  });

  it('lists a paragraph that stands elsewhere in the page, those between its own first, and counts what it does not list', () => {
    const said = (i: number) =>
      `Reader number ${i} thinks that the bridge should have been built long ago, and that the council is to be thanked for it.`;
    const comments = Array.from({ length: 80 }, (_, i) => `<p>${said(i)}</p>`).join('');
    const article = read(page(`<article>${story}</article><section class="comments">${comments}</section>`));
    const { leftOut = [], unlisted = 0 } = article?.completeness ?? {};
    expect(leftOut[0]).toEqual({ text: said(0), reason: 'comments' });
    expect(leftOut.length + unlisted).toBe(80);
    expect(unlisted).toBeGreaterThan(0);
  });

  it('warns where the page shows only the start, however much else it leaves out', () => {
    const links = Array.from({ length: 90 }, (_, i) => `<p><a href="/${i}">A headline of story number ${i}</a></p>`).join('');
    const article = read(page(`<article>${story}${links}<p>Subscribe to continue reading this story.</p></article>`));
    expect(article?.truncated).toBe(true);
    expect(article?.completeness?.leftOut[0]?.reason).toBe('continued');
  });

  it('keeps a paragraph that only mentions what clutter is made of', () => {
    const near =
      'Comments made by the mayor on Facebook were shared widely, and a newsletter of the council printed them in full on Tuesday.';
    expect(read(page(`<article>${story}<p>${near}</p></article>`))?.text).toContain(near);
  });

  it('reads text that is parted by line breaks', () => {
    const article = read(page(`<div class="text">${paragraphs.join('<br><br>')}</div>`));
    expect(article?.text).toBe(paragraphs.join('\n\n'));
  });

  it('takes lines that are parted by single breaks for paragraphs where they are as long, and not where they are not', () => {
    expect(read(page(`<div class="text">${paragraphs.join('<br>')}</div>`))?.text).toBe(paragraphs.join('\n\n'));
    const verse = ['The river rose,', 'the river fell.', 'Who crossed it knows,', 'and does not tell.'];
    expect(read(page(`<article>${story}<p>${verse.join('<br>')}</p><p>${paragraphs[0]} Twice.</p></article>`))?.text).toContain(
      verse.join(' '),
    );
  });

  it('reads the article behind a consent dialog', () => {
    const dialog =
      '<div role="dialog" class="cookie-consent"><p>We use cookies to improve your experience. Accept all cookies or choose your settings below.</p></div>';
    const article = read(page(`${dialog}<div id="app" aria-hidden="true"><main><article>${story}</article></main></div>`));
    expect(article?.text).toBe(paragraphs.join('\n\n'));
  });

  it('reads the page behind a dialog that is only named, where nothing says that the page is an article', () => {
    const terms = [
      'We and our 214 partners use cookies and similar techniques to store and read data on your device, so that we can measure how our pages are used.',
      'You may agree to all of this, refuse it, or choose for each purpose. Your choice holds for this site alone, and you may change it at any time.',
      'Some partners process your data because they have a legitimate interest to do so; you may object to that in the settings for partners below.',
    ];
    const dialog = `<div id="cmp" class="modal"><h2>We value your privacy</h2>${[...terms, ...terms].map((text) => `<div>${text}</div>`).join('')}</div>`;
    const article = read(page(`${dialog}<div id="app" aria-hidden="true"><div class="text">${story}</div></div>`));
    expect(article?.text).toBe(paragraphs.join('\n\n'));
  });

  it('reads the article beside the standard text of a consent dialog that no name betrays, however long', () => {
    const consent =
      '<h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as unique identifiers, to process personal data. You may accept or manage your choices by clicking below.</p><p>Actively scan device characteristics for identification; we and our partners process data to provide this.</p>';
    const article = read(page(`<div class="x1">${consent.repeat(5)}</div><div class="x2">${story}</div>`));
    expect(article?.text.split('\n\n')).toEqual(paragraphs);
    expect(read(page(`<div>${consent}</div>`))).toBeNull();
  });

  it.each([
    ['ja', '会議は午後五時まで続き、委員たちは残りの議題を来週の会合に持ち越すことを決めたと、議長が記者団に説明した。'],
    ['cs', 'Na opravu mostu zbývá podle starosty deset měsíců, a dělníci proto budou pracovat i o víkendech, jak řekl v pondělí.'],
    [
      'fr',
      '« Il vous reste deux mois pour répondre à ce rapport », a dit la maire aux ingénieurs du comté, lundi soir, devant le conseil.',
    ],
    ['ru', 'Жители пришли в ратушу, чтобы прочитать отчёт инженеров, который мэр обещала показать всем ещё до начала зимы.'],
  ])('takes no ordinary sentence for a notice that the rest is for subscribers: %s', (_, sentence) => {
    const article = read(page(`<article>${story}<p>${sentence}</p></article>`));
    expect(article?.text).toContain(sentence);
    expect(article?.truncated).toBeUndefined();
  });

  it('finds no article in a consent dialog alone', () => {
    const dialog = `<div id="cmp" class="modal"><p>This site uses cookies to store and read data on your device, so that we can measure how our pages are used by all of our readers.</p><p>You may agree to all of this, refuse it, or choose for each purpose. Your choice holds for this site alone, and you may change it at any time.</p></div>`;
    expect(read(page(`${dialog}<div id="root"></div>`))).toBeNull();
  });

  it('reads an article that scripts have yet to show', () => {
    expect(read(page(`<div style="visibility: hidden"><article>${story}</article></div>`))?.text).toBe(paragraphs.join('\n\n'));
  });

  it('reads the one of two stacked articles whose address is shown', () => {
    const other = Array.from(
      { length: 9 },
      (_, i) =>
        `<p>The orchestra of the valley played its concert number ${i} on Sunday, and the hall was full again, its director said.</p>`,
    ).join('');
    const long = `${story}${story.replaceAll('Harrowby', 'Harrowby town')}`;
    const stack = `<article data-url="/culture/concert"><h1>Orchestra fills the hall</h1>${other}</article><article data-url="/world/2026/03/bridge"><h1>Harrowby to rebuild its bridge</h1>${long}</article>`;
    const article = read(page(stack));
    expect(article?.text).toContain(paragraphs[0]);
    expect(article?.text).not.toContain('orchestra');
  });

  it('tells stacked articles apart that are short, or in divisions', () => {
    const one = (attributes: string, title: string, body: string, tag: string) => `<${tag} ${attributes}><h1>${title}</h1>${body}</${tag}>`;
    const other = paragraphs.map((text) => `<p>${text.replaceAll('bridge', 'harbour')}</p>`).join('');
    const byAddress = `${one('data-url="/other"', 'Harbour to close', other, 'article')}${one(`data-url="/world/2026/03/bridge"`, 'Harrowby to rebuild its bridge', story, 'article')}`;
    expect(read(page(byAddress))?.text).not.toContain('harbour');
    const byTitle = `${one('class="post"', 'Harrowby to rebuild its bridge', story, 'div')}${one('class="post"', 'Harbour to close', other.repeat(3), 'div')}`;
    expect(read(page(byTitle))?.text.split('\n\n')).toEqual(paragraphs);
  });

  it('tells stacked articles apart by headlines of the second level too', () => {
    const other = Array.from(
      { length: 9 },
      (_, i) =>
        `<p>The orchestra of the valley played its concert number ${i} on Sunday, and the hall was full again, its director said.</p>`,
    ).join('');
    const long = `${story}${story.replaceAll('Harrowby', 'Harrowby town')}`;
    const stack = `<article><h2>Harrowby to rebuild its bridge</h2>${long}</article><article><h2>Orchestra fills the hall</h2>${other}</article>`;
    expect(read(page(stack))?.text).toContain(paragraphs[0]);
    expect(read(page(stack))?.text).not.toContain('orchestra');
  });

  it('reads all entries of a live report, whose headlines are no headlines of articles', () => {
    const entry = (i: number) =>
      `<article class="entry"><h2>Update ${i}</h2>${paragraphs.map((text) => `<p>${text.replaceAll('Harrowby', `Harrowby ${i}`)} It was the ${i}th time.</p>`).join('')}${paragraphs.map((text) => `<p>${text} So it went on at ${i} o’clock.</p>`).join('')}</article>`;
    const text = read(page(`<h1>Flood: as it happened</h1><div class="live">${[1, 2, 3].map(entry).join('')}</div>`))?.text;
    for (const i of [1, 2, 3]) expect(text).toContain(`So it went on at ${i} o’clock.`);
  });

  it('takes the body from JSON-LD where the page shows none', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harrowby to rebuild its bridge', articleBody: paragraphs.join('\n') });
    const article = read(page('<div id="root"></div>', `<script type="application/ld+json">${data}</script>`));
    expect(article?.text).toBe(paragraphs.join('\n\n'));
    expect(article?.origins?.text).toBe('json-ld');
  });

  it('takes the body from <noscript> where there is no other', () => {
    const article = read(page(`<div id="root"></div><noscript>${story}</noscript>`));
    expect(article?.text).toBe(paragraphs.join('\n\n'));
    expect(article?.origins?.text).toBe('noscript');
  });

  it('takes the later paragraphs from <noscript> where the page shows the first ones', () => {
    const shown = paragraphs.slice(0, 2).map((text) => `<p>${text}</p>`);
    const later = paragraphs.slice(2).map((text) => `<p>${text}</p>`);
    const article = read(page(`<article>${shown.join('')}<noscript>${later.join('')}</noscript></article>`), { url: URL, html: true });
    expect(article?.text).toBe(paragraphs.join('\n\n'));
    expect(article?.completeness?.used).toBe(paragraphs.length);
    expect(article?.html).toContain(later[1]);
    const escaped = read(
      page(`<article>${shown.join('')}<noscript>${later.join('').replace('and to take', '&amp; to take')}</noscript></article>`),
    );
    expect(escaped?.text).toContain('June & to take');
  });

  it('takes nothing from <noscript> that the page shows or that is a notice', () => {
    const notice =
      '<noscript><p>Please turn on JavaScript to see the comments of our readers, which are loaded from another server when you scroll.</p></noscript>';
    expect(read(page(`<article>${story}<noscript>${story}</noscript>${notice}</article>`))?.text).toBe(paragraphs.join('\n\n'));
  });

  it.each([
    ['a selection', '<p>x</p>', { url: URL, selection: paragraphs.join('\n') }],
    ['<noscript>', `<div id="root"></div><noscript>${story}</noscript>`, { url: URL }],
    [
      'JSON-LD',
      `<div id="root"></div><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: paragraphs.join('\n') })}</script>`,
      { url: URL },
    ],
  ])('counts the paragraphs of %s', (_, body, options) => {
    expect(read(page(body), options)?.completeness).toEqual({ used: paragraphs.length, leftOut: [] });
  });

  it('reads an open shadow tree', () => {
    const article = read(page(`<news-story><template shadowrootmode="open"><article>${story}</article></template></news-story>`));
    expect(article?.text).toBe(paragraphs.join('\n\n'));
  });

  it('warns where the page shows only the start', () => {
    const article = read(page(`<article>${story}<p>Subscribe to continue reading.</p></article>`));
    expect(article?.truncated).toBe(true);
    expect(article?.text).not.toContain('Subscribe');
    expect(read(page(`<article>${story}</article>`))?.truncated).toBeUndefined();
  });

  it.each([
    ['in a part that is named for it', `<article>${story}<div class="paywall"><p>Subscribe to continue reading.</p></div></article>`],
    ['in a newsletter box', `<article>${story}<div class="subscribe-box"><p>To continue reading, become a member.</p></div></article>`],
    ['right below the article', `<article>${story}</article><div><p>This article is for subscribers. Log in or join us today.</p></div>`],
    [
      'in a layer at the end of the page',
      `<article>${story}</article><aside>${'<p>Weather</p>'.repeat(9)}</aside><div class="c-paywall"><p>Already a subscriber? Log in.</p></div>`,
    ],
  ])('warns of a notice %s', (_, body) => {
    const article = read(page(body));
    expect(article?.truncated).toBe(true);
    expect(article?.text).toBe(paragraphs.join('\n\n'));
    expect(article?.completeness?.leftOut.map(({ reason }) => reason)).toContain('continued');
  });

  it.each([
    ['the head of the page', `<header><a href="/login">Already a subscriber?</a></header><article>${story}</article>`],
    [
      'a paragraph of the story',
      `<article>${story}<p>${'The paper told readers that they must subscribe to continue reading, and many of them did. '.repeat(3)}</p></article>`,
    ],
  ])('does not warn of words on subscribers in %s', (_, body) => {
    expect(read(page(body))?.truncated).toBeUndefined();
  });

  it('is of the selection where there is one', () => {
    const article = read(page(`<article>${story}</article>`), { url: URL, selection: `${paragraphs[1]}\n\n${paragraphs[2]}` });
    expect(article?.text).toBe(`${paragraphs[1]}\n\n${paragraphs[2]}`);
    expect(article?.selection).toBe(true);
  });

  it('ends on a page nested ten thousand deep, with its article', () => {
    expect(read(page(`${'<div>'.repeat(10_000)}${story}${'</div>'.repeat(10_000)}`))?.text).toBe(paragraphs.join('\n\n'));
  });

  it('joins paragraphs that have no stray white space, whatever the page has', () => {
    const space = fc.constantFrom(' ', '\n', '\t', '\u00a0', '&nbsp;', '\u200b', '\u00ad', '<br>');
    fc.assert(
      fc.property(fc.array(space, { minLength: 1, maxLength: 8 }), (spaces) => {
        const spaced = paragraphs
          .map(
            (text, i) =>
              `<p>${text.replace(/ /g, spaces[i % spaces.length] === '\u200b' || spaces[i % spaces.length] === '\u00ad' ? ` ${spaces[i % spaces.length]}` : ` ${spaces[i % spaces.length] ?? ''}`)}</p>`,
          )
          .join('');
        const text = read(page(`<article>${spaced}</article>`))?.text ?? '';
        expect(text).toBe(paragraphs.join('\n\n'));
      }),
      { numRuns: 30 },
    );
  });
});
