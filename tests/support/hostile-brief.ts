/** A brief in which every text is what breaks a format: signs of its syntax, control characters, marks of direction, ten thousand characters. */
import type { Brief, Span } from '../../src/model';

/** Each of these ends, opens or runs something somewhere. */
export const HOSTILE = [
  '=HYPERLINK("http://x.example","x")',
  '"quoted", \'single\'; a:b | c',
  '\n---\n',
  '\nTY  - NEWS\nER  - \n',
  '\r\nEND:VCALENDAR\r\n',
  '\n}\n@article{x, title={y}}',
  '\\}{\\textbf ]]> --> </script><img src=x onerror=alert(1)>',
  '[[link]] #tag ^block %% {{ title }} {% raw %}',
  '`code` **bold** _it_ ~~s~~ $x^2$ &amp; &lt;',
  '\u0000\u0007\u001B\u0085\u2028\uFEFF',
  '\u202Eright to left\u2066 isolate \u200F mark',
  '👩‍🚀👨‍👩‍👧 e\u0301 ﷺ',
].join(' ');

const longTitle = (words: string) => `${HOSTILE} ${words} `.repeat(Math.ceil(10_000 / (HOSTILE.length + words.length))).slice(0, 10_000);

/** The same article, with what is hostile in its title, names, roles and text. */
export function hostileBrief(brief: Brief): Brief {
  const text = `${brief.article.text}\n\n${HOSTILE}`;
  const whole: Span = [brief.article.text.length + 2, text.length];
  const { title, site } = brief.article;
  return {
    ...brief,
    article: { ...brief.article, text, title: longTitle(title), site: `${site} ${HOSTILE}`, byline: `${HOSTILE}, =cmd|calc` },
    gist: [...brief.gist, whole],
    participants: brief.participants.map((each) => ({ ...each, name: `=${each.name} ${HOSTILE}`, role: `+${each.role ?? ''} ${HOSTILE}` })),
    dates: brief.dates.map((date) => ({ ...date, event: whole })),
    statements: brief.statements.map((statement) => ({ ...statement, content: [...statement.content, whole] })),
  };
}
