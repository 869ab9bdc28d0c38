import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';
import { parseHtml } from '../../src/cli/parse-html';

const URL = 'https://paper.example/world/2026/03/bridge';

const story = [
  'The council of Harrowby voted on Monday to rebuild the old bridge over the river, which has been closed since the flood in March.',
  '“We cannot wait for another winter,” the mayor, Ellen Marsh, told residents at the town hall after the vote, which passed by 11 to 4.',
  'Work is expected to begin in June and to take fourteen months, according to a report that the county’s engineers published last week.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

interface Parts {
  head?: string;
  above?: string;
  below?: string;
  around?: string;
  title?: string;
  lang?: string;
}

const read = (
  { head = '', above = '', below = '', around = '', title = 'Harrowby to rebuild its bridge | The Paper', lang = 'en' }: Parts,
  url = URL,
) =>
  readArticle(
    parseHtml(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${around}<main><h1>Harrowby to rebuild its bridge</h1>${above}<div class="text">${story}</div>${below}</main></body></html>`,
    ),
    { url },
  );

const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harrowby to rebuild its bridge', ...data })}</script>`;

describe('byline', () => {
  it.each([
    [
      'JSON-LD',
      {
        head: jsonLd({
          author: [
            { '@type': 'Person', name: 'Jane Doe' },
            { '@type': 'Person', name: 'John Roe' },
          ],
        }),
      },
      'Jane Doe, John Roe',
      'json-ld',
    ],
    ['a meta', { head: '<meta name="author" content="By Jane Doe, Science Editor">' }, 'Jane Doe', 'meta:author'],
    [
      'an element above the text',
      { above: '<div class="post__byline">By <a href="/j">Jane Doe</a> 3 March 2026</div>' },
      'Jane Doe',
      'element',
    ],
    [
      'elements run together',
      { above: '<p class="byline"><span>Jane Doe</span><span>22 Mar 2026</span><span>651</span></p>' },
      'Jane Doe',
      'element',
    ],
    ['a line of text', { above: '<p>By JANE DOE, Staff Writer<br>Published: March 3, 2026</p>' }, 'JANE DOE', 'text'],
    ['a line below the text', { below: '<p>Posted by Jane Doe at 12:55 AM</p>' }, 'Jane Doe', 'text'],
    ['a Chinese line', { lang: 'zh', above: '<p>来源：大河网 作者：王小明 2026-03-03</p>' }, '王小明', 'text'],
    ['brackets behind the site', { above: '<p>Autor: paper.example (Jan Nowak) | 29-12-2025</p>' }, 'Jan Nowak', 'text'],
  ])('is read from %s', (_, parts, byline, origin) => {
    const article = read(parts);
    expect(article?.byline).toBe(byline);
    expect(article?.origins?.byline).toBe(origin);
  });

  it.each([
    ['the publisher', { head: '<meta property="og:site_name" content="The Paper"><meta name="author" content="The Paper">' }],
    [
      'a desk of the publisher',
      {
        head: '<meta property="og:site_name" content="The Harrowby Paper"><meta name="author" content="The Harrowby Paper Sports Weekly">',
      },
    ],
    ['a company', { head: '<meta name="author" content="Paper Media Sp. z o.o.">' }],
    ['an address', { head: '<meta name="author" content="paper.example">' }],
    ['an account', { head: '<meta name="author" content="admin">' }],
    ['the author of another story', { around: '<aside><div class="byline">By Rita Other</div></aside>' }],
    [
      'a reader',
      { below: '<div class="comments"><div class="comment"><span class="author">Ronny Reader</span><p>Well done.</p></div></div>' },
    ],
    ['somebody whom the text mentions', { above: '<p>By the river, nobody was surprised.</p>' }],
  ])('is not %s', (_, parts) => {
    expect(read(parts)?.byline).toBeUndefined();
  });

  it('is the publisher of a personal blog, who is a person', () => {
    const person = { '@type': 'Person', name: 'Jane Doe' };
    expect(read({ head: jsonLd({ author: person, publisher: person }) })?.byline).toBe('Jane Doe');
  });

  it('is of all whom the reader sees, where the head names one of them alone', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Jane Doe' } });
    expect(read({ head, above: '<p>By Jane Doe, John Roe and Ann Poe</p>' })?.byline).toBe('Jane Doe, John Roe, Ann Poe');
    expect(read({ head, above: '<p>By John Roe and Ann Poe</p>' })?.byline).toBe('Jane Doe');
    expect(read({ head, above: '<p>By Jane Doe and other outlets</p>' })?.byline).toBe('Jane Doe');
  });

  it('is not of the authors of several other stories', () => {
    const teaser = (name: string) => `<div><div><a href="/${name}">A story</a><span class="author">${name}</span></div></div>`;
    const far = '<h3>More of the day</h3>'.repeat(6);
    expect(read({ below: `${far}${teaser('Jane Doe')}${teaser('John Roe')}` })?.byline).toBeUndefined();
    expect(read({ below: `${far}${teaser('Jane Doe')}` })?.byline).toBe('Jane Doe');
  });

  it('is the person behind an agency’s small letters', () => {
    expect(read({ above: '<div class="author">bbc, Jane Doe</div>' })?.byline).toBe('Jane Doe');
  });

  it('drops degrees, desks and places behind a full name', () => {
    expect(read({ head: '<meta name="author" content="Jane Doe, MA">' })?.byline).toBe('Jane Doe');
    expect(read({ head: '<meta name="author" content="Jane Doe, Futurism">' })?.byline).toBe('Jane Doe');
  });
});

describe('published', () => {
  it.each([
    ['JSON-LD', { head: jsonLd({ datePublished: '2026-03-03T21:30:00-05:00' }) }, '2026-03-03T21:30:00-05:00', 'json-ld'],
    [
      'a meta',
      { head: '<meta property="article:published_time" content="2026-03-03T09:15:00+02:00">' },
      '2026-03-03T09:15:00+02:00',
      'meta:article:published_time',
    ],
    ['a <time> in the article', { above: '<time datetime="2026-03-03T09:15Z">this morning</time>' }, '2026-03-03T09:15Z', 'text'],
    ['a line above the text', { above: '<p>Tuesday, 3 March 2026</p>' }, '2026-03-03', 'text'],
    ['a line in parts', { above: '<div>March 3</div><div>15:23 2026</div>' }, '2026-03-03T15:23', 'text'],
    ['a line below the text', { below: '<div>18:11 03.03.2026</div>' }, '2026-03-03T18:11', 'text'],
    ['a line whose year has two digits', { above: '<p>3 Mar 26 06:15</p>' }, '2026-03-03T06:15', 'text'],
    ['the title', { title: 'Harrowby to rebuild its bridge - 03.03.2026 - The Paper' }, '2026-03-03', 'title'],
  ])('is read from %s', (_, parts, published, origin) => {
    const article = read(parts, 'https://paper.example/bridge');
    expect(article?.published).toBe(published);
    expect(article?.origins?.published).toBe(origin);
  });

  it('is read from the address where nothing else has it', () => {
    expect(read({}, 'https://paper.example/2026/03/03/bridge')).toMatchObject({ published: '2026-03-03', origins: { published: 'url' } });
  });

  it('is not the date of a sidebar, of the page or of a change', () => {
    const above = '<div>Last updated: March 5, 2026</div><div>Published: March 3, 2026</div>';
    expect(
      read({ above, around: '<div>Friday 6 March 2026</div><aside><time datetime="2026-03-01">1 March</time></aside>' })?.published,
    ).toBe('2026-03-03');
    expect(
      read({ around: '<aside><time datetime="2026-03-01">1 March</time></aside>' }, 'https://paper.example/bridge')?.published,
    ).toBeUndefined();
  });

  it('is not the date of another story below the text', () => {
    const list = '<div>2026-01-13</div><div><a href="/k">Strait stays closed</a></div>';
    for (const heading of ['Related stories', 'ΠΑΡΟΜΟΙΑ ΘΕΜΑΤΑ'])
      expect(read({ below: `<div>${heading}</div>${list}` }, 'https://paper.example/bridge')?.published).toBeUndefined();
  });

  it('takes no time of day for a year', () => {
    expect(read({ above: '<p>3 Mar 12:30</p>' }, 'https://paper.example/bridge')?.published).toBeUndefined();
  });

  it('reads day and month in the order of the page’s English', () => {
    const us = '<meta property="og:locale" content="en_US">';
    expect(read({ above: '<p>3/9/2026</p>' }, 'https://paper.example/bridge')?.published).toBe('2026-09-03');
    expect(read({ head: us, above: '<p>3/9/2026</p>' }, 'https://paper.example/bridge')?.published).toBe('2026-03-09');
    expect(read({ above: '<p>3/09/26 8:00am</p>' }, 'https://paper.example/bridge')?.published).toBe('2026-03-09T08:00');
  });
});

describe('everything else', () => {
  const head = [
    '<meta property="og:site_name" content="The Paper">',
    '<meta property="og:title" content="Harrowby to rebuild its bridge | The Paper">',
    '<meta property="article:modified_time" content="2026-03-04T08:00:00+02:00">',
    '<meta property="article:section" content="Region">',
    '<meta property="og:image" content="/pictures/bridge.jpg">',
    '<link rel="canonical" href="/world/bridge">',
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
  ].join('');

  it('is read, each value with where it came from', () => {
    expect(read({ head })).toMatchObject({
      title: 'Harrowby to rebuild its bridge',
      site: 'The Paper',
      modified: '2026-03-04T08:00:00+02:00',
      section: 'Region',
      image: 'https://paper.example/pictures/bridge.jpg',
      url: 'https://paper.example/world/bridge',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      language: 'en',
      origins: {
        title: 'heading',
        site: 'meta:og:site_name',
        modified: 'meta:article:modified_time',
        section: 'meta:article:section',
        image: 'meta:og:image',
        url: 'link:canonical',
        license: 'link:license',
        language: 'page',
      },
    });
  });

  it('takes no address but http and https', () => {
    const article = read({ head: '<meta property="og:image" content="javascript:steal()"><link rel="canonical" href="data:text/html,x">' });
    expect(article).not.toHaveProperty('image');
    expect(article?.url).toBe(URL);
  });

  it('is of the article now shown, where a page has replaced its first one without a load', () => {
    const stale = [
      '<meta property="og:url" content="https://paper.example/culture/concert"><meta property="og:title" content="Orchestra fills the hall">',
      '<meta name="author" content="Rita Other"><meta property="article:published_time" content="2026-01-01">',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Orchestra fills the hall', url: 'https://paper.example/culture/concert', author: 'Rita Other', articleBody: 'The orchestra of the valley played on Sunday. '.repeat(20) })}</script>`,
    ].join('');
    const article = read({ head: stale, above: '<div class="byline">By Jane Doe</div><p>3 March 2026</p>' });
    expect(article).toMatchObject({ title: 'Harrowby to rebuild its bridge', url: URL, byline: 'Jane Doe', published: '2026-03-03' });
    expect(article?.text).not.toContain('orchestra');
  });
});
