/** What news pages put among and around an article's paragraphs, and what Readability drops of them. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';
import { BOILERPLATE } from '../../src/article/boilerplate';
import { parseHtml } from '../../src/cli/parse-html';

const URL = 'https://paper.example/world/2026/03/bridge';

const paragraphs = [
  'The council of Harrowby voted on Monday to rebuild the old bridge over the river, which has been closed since the flood in March.',
  '“We cannot wait for another winter,” the mayor, Ellen Marsh, told residents at the town hall after the vote, which passed by 11 to 4.',
  'Work is expected to begin in June and to take fourteen months, according to a report that the county’s engineers published last week.',
  'Opponents said that the money would be better spent on the school, whose roof has been leaking for years, and asked for a new estimate.',
];
const [first = '', ...others] = paragraphs.map((text) => `<p>${text}</p>`);
const rest = others.join('');
const read = (body: string, attributes = '') =>
  readArticle(
    parseHtml(
      `<!doctype html><html lang="en"${attributes}><head><title>Harrowby to rebuild its bridge</title></head><body><h1>Harrowby to rebuild its bridge</h1>${body}</body></html>`,
    ),
    { url: URL },
  );
const linesOf = (body: string) => read(body)?.text.split('\n\n');

describe('keeps', () => {
  it('the opening paragraph that stands apart from the body', () => {
    const lead =
      'A bridge that was built by hand in 1788 is to be rebuilt, stone by stone, with a loan that the town will pay back over thirty years.';
    expect(
      linesOf(`<article><div class="article-lead"><p>${lead}</p></div><div class="article-body">${first}${rest}</div></article>`),
    ).toEqual([lead, ...paragraphs]);
  });

  it('a paragraph that is mostly links', () => {
    const linked =
      'The vote follows <a href="/a">the flood in March</a>, <a href="/b">the collapse of the eastern arch</a> and <a href="/c">a petition by four thousand residents</a>.';
    expect(read(`<article>${first}<p>${linked}</p>${rest}</article>`)?.text).toContain('a petition by four thousand residents.');
  });

  it('lists and quotations between its paragraphs', () => {
    const list = ['the eastern arch and both of its piers', 'the roadway, with a lane for bicycles', 'lamps like those of 1788'];
    const quote = 'I crossed it every day for sixty years, and I would like to cross it once more before I am ninety.';
    const body = `<article>${first}<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul><blockquote><p>${quote}</p></blockquote>${rest}</article>`;
    expect(linesOf(body)).toEqual([paragraphs[0], ...list, quote, ...paragraphs.slice(1)]);
  });

  it('the entries of a live blog, each with its time', () => {
    const entries = paragraphs
      .map((text, i) => `<div class="entry"><time datetime="2026-03-03T1${i}:30Z">1${i}:30</time><p>${text}</p></div>`)
      .join('');
    for (const paragraph of paragraphs) expect(read(`<article><div class="live">${entries}</div></article>`)?.text).toContain(paragraph);
  });

  it('an AMP page', () => {
    const body = `<article class="amp-article">${first}<amp-img src="a.jpg" width="1" height="1"></amp-img><amp-ad width="1" height="1" type="x"></amp-ad>${rest}</article>`;
    expect(read(body, ' amp')?.text).toBe(paragraphs.join('\n\n'));
  });

  it('paragraphs that wait for a script to show them', () => {
    expect(read(`<article class="lazy" style="display:none">${first}${rest}</article>`)?.text).toBe(paragraphs.join('\n\n'));
  });
});

describe('leaves out', () => {
  const between = (clutter: string) => linesOf(`<article><div class="text">${first}${clutter}${rest}</div></article>`);

  it.each([
    [
      'related stories',
      '<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/a">Flood damage put at nine million</a></li><li><a href="/b">School roof leaks again</a></li></ul></div>',
    ],
    [
      'a caption',
      '<figure><img src="a.jpg" alt=""><figcaption>The bridge in 1910, with the old mill behind it. Photo: County archive</figcaption></figure>',
    ],
    ['a credit', '<p>Photo: Ada Lund/County archive</p>'],
    [
      'a newsletter box',
      '<div class="newsletter-box"><h4>Get our newsletter</h4><p>Sign up for the best of the county, every Friday in your inbox.</p></div>',
    ],
    ['share counts', '<div class="share-bar"><a href="#">Facebook</a> <span>112</span> <a href="#">WhatsApp</a> <span>40</span></div>'],
    ['cookie text', '<p>This page uses cookies. You can change your choice at any time.</p>'],
    ['an advertisement', '<p>ADVERTISEMENT</p>'],
  ])('%s between the paragraphs', (_, clutter) => {
    expect(between(clutter)).toEqual(paragraphs);
  });

  it.each([
    [
      'an author box',
      '<div class="author-box"><h4>About the author</h4><p>Jane Doe writes about rivers and the people who live beside them. She has two dogs.</p></div>',
    ],
    [
      'comments',
      '<section id="comments"><h2>Comments</h2><div class="comment"><p>My grandfather helped to build the road that leads to this bridge, and he always said that it would fall.</p></div></section>',
    ],
    [
      'comments that only their signatures tell',
      ['Marina', 'Tom', 'Oldtimer', 'Guest']
        .map(
          (name) =>
            `<p>${name} 6 March 2026 15:58:06</p><p>I have said it for years, and nobody listened: the eastern arch was never safe, and everybody in town knew it.</p>`,
        )
        .join(''),
    ],
    ['tags', '<div class="tags">Tags: <a href="/t/1">bridges</a> <a href="/t/2">Harrowby</a></div>'],
    ['rights', '<p>© 2026 The Paper. All rights reserved.</p>'],
  ])('%s below the paragraphs', (_, clutter) => {
    expect(linesOf(`<article><div class="text">${first}${rest}${clutter}</div></article>`)).toEqual(paragraphs);
  });

  const teaser = (headline: string, text: string) => `<div class="item"><h3><a href="/x">${headline}</a></h3><p>${text}</p></div>`;
  const TEASERS = [
    teaser(
      'Ferry runs through the night',
      'From June on the last boat leaves at two in the morning, and the first one an hour later, the harbour office said.',
    ),
    teaser(
      'Lighthouse finds a keeper',
      'A teacher from Marle will move into the tower in May, forty years after the last keeper went down its stairs for good.',
    ),
    teaser(
      'School roof leaks again',
      'Pupils were sent home on Thursday when water came through the ceiling of the gymnasium for the third time this year.',
    ),
  ];

  it('teasers of other stories at the foot, each with a sentence', () => {
    expect(linesOf(`<article><div class="text">${first}${rest}${TEASERS.join('')}</div></article>`)).toEqual(paragraphs);
  });

  it('but not the items of a list of stories, which are the article', () => {
    expect(
      read(`<article><div class="text">${first}${TEASERS.join('')}${TEASERS.join('').replaceAll('the', 'that')}</div></article>`)?.text,
    ).toContain('forty years after');
  });

  it.each(['Читай также', 'Читай також', 'Читайте также', 'Διάβασε επίσης', 'Lies auch'])('“%s”', (phrase) => {
    expect(linesOf(`<article>${first}<p>${phrase}: <a href="/a">Flood damage put at nine million</a></p>${rest}</article>`)).toEqual(
      paragraphs,
    );
  });

  it.each(Object.entries(BOILERPLATE))('“read also” in %s', (_, { related }) => {
    const phrase = related.split('|')[0] ?? '';
    const article = read(`<article>${first}<p>${phrase}: <a href="/a">Flood damage put at nine million</a></p>${rest}</article>`);
    expect(article?.text).toBe(paragraphs.join('\n\n'));
    expect(article?.completeness?.leftOut.map(({ reason }) => reason)).toEqual(['related']);
  });

  it.each(Object.entries(BOILERPLATE))('and warns of a paywall in %s', (_, { continued }) => {
    const phrase = continued.split('|')[0] ?? '';
    const article = read(`<article>${first}${rest}<p>${phrase}.</p></article>`);
    expect(article?.truncated).toBe(true);
    expect(article?.text).toBe(paragraphs.join('\n\n'));
  });
});
