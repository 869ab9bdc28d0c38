/** Names of bodies and places that their form shows: in quotation marks after a noun or where somebody speaks, called after somebody, in two parts. */
import { isOpening } from '../attribution/passage';
import type { NameMention, Sentence } from '../layers';
import { firstOf, NameEditor } from './name-editor';

/** Words in quotation marks or brackets that name a paper, a company, a town. */
const QUOTED_NAME = 4;
/** Words in quotation marks that speak without a noun before them. */
const QUOTED_SOURCE = 3;

export class BodyNames extends NameEditor {
  /** «وذكرت "وام" أن», «بحسب «ضوء»»: who speaks has nothing but a name in marks. */
  quotedSources({ firstToken, endToken }: Sentence): void {
    const { quotes, quoteAt, tokens } = this.passage;
    for (let at = firstToken; at < endToken - 3; at++) {
      const quote = quotes[quoteAt[at + 1] ?? -1];
      if (!quote?.balanced || quote.words > QUOTED_SOURCE || !isOpening(this.passage, at + 1)) continue;
      const forms = this.cues?.at(this.passage, at)?.forms ?? [];
      if (!forms.length) continue;
      const end = firstOf(at + 2, endToken, (i) => (tokens[i]?.end ?? 0) >= quote.span[1]);
      const after = this.passage.words[end + 1] ?? '';
      const own = this.cues?.complementizer(this.passage.words[end + 2] ?? '') && forms.some(({ preposition }) => preposition === after);
      const speaks = forms.some(({ use }) => use === 'adverbial') || this.cues?.complementizer(after) || own;
      const inside = [...new Set(tokens.slice(at + 2, Math.max(at + 2, end)).map((_, i) => this.nameAt(at + 2 + i)))].filter((i) => i >= 0);
      // «"صحة النهر"»: a place is part of the name
      const places = inside.every((name) => this.names[name]?.kind === 'place');
      if (!speaks || end <= at + 2 || !places) continue;
      for (const name of inside) this.dropped.add(this.names[name] as NameMention);
      this.add(at + 2, end, 'organization', 'stands in marks where somebody speaks');
    }
  }

  /** «صحيفة "الديلي ميل"», «مدينة (نجازاكي)»: what a noun introduces in marks. */
  quotedNames({ firstToken, endToken }: Sentence): void {
    const { quotes, quoteAt, tokens } = this.passage;
    for (let at = firstToken; at < endToken - 2; at++) {
      const body = this.words.is(at, 'designator');
      const place = this.words.is(at, 'placeClass');
      const head = body ?? place;
      if (!head || head.definite || this.nameAt(at) >= 0) continue;
      const mark = at + head.length;
      const bracket = this.text(mark) === '(';
      if (!bracket && !isOpening(this.passage, mark)) continue;
      const close = bracket ? firstOf(mark + 1, mark + QUOTED_NAME + 2, (i) => this.text(i) === ')') : -1;
      let end = bracket ? close : mark + 1;
      if (!bracket) {
        const quote = quotes[quoteAt[mark] ?? -1];
        if (!quote?.balanced || quote.words > QUOTED_NAME) continue;
        while (quoteAt[end] === quoteAt[mark] && (tokens[end]?.end ?? 0) < quote.span[1]) end++;
      }
      const from = mark + 1;
      if (end <= from || tokens[from]?.kind !== 'word') continue;
      const inner = this.words.is(from, 'designator') ?? this.words.is(from, 'placeClass');
      if (inner || (head === place && this.known.isPlainWord(this.text(from)))) continue;
      // «شركة "ضفة غاز"»: a part that is a name elsewhere is none here
      const inside = new Set(tokens.slice(from, end).map((_, i) => this.nameAt(from + i)));
      const parts = [...inside].filter((name) => name >= 0);
      const whole = inside.size === 1 && parts.length === 1;
      const within = (name: number) => this.nameAt(from - 1) !== name && this.nameAt(end) !== name;
      const free = parts.length === 0 || (body !== undefined && !whole && parts.every(within));
      if (free) for (const name of parts) this.dropped.add(this.names[name] as NameMention);
      if (free) this.add(from, end, body ? 'organization' : 'place', 'stands in marks after its noun');
    }
  }

  /** «مستشفى الملك خالد»: a body or a place that is called after somebody. */
  eponyms(): void {
    const { tokens } = this.passage;
    for (let name = 0; name < this.names.length; name++) {
      if (!this.isPerson(name)) continue;
      const first = this.passage.nameAt.indexOf(name);
      let start = first - 1;
      // «وادي بن هشبل»
      if (this.words.is(first, 'eponymPlace')?.definite === false && this.nameAt(first + 1) === name) {
        this.names[name] = { ...(this.names[name] as NameMention), kind: 'place' };
        continue;
      }
      const office = this.words.is(start, 'office');
      const rank = this.words.is(start, 'rank') ?? this.words.is(start, 'honorific') ?? (office?.definite ? office : undefined);
      if (rank?.definite) start--;
      const body = this.words.is(start, 'eponymBody');
      const place = this.words.is(start, 'eponymPlace');
      if (!(body ?? place) || (body ?? place)?.definite || !rank || this.nameAt(start) >= 0) continue;
      let end = first;
      while (this.nameAt(end) === name) end++;
      while (tokens[end]?.kind === 'word' && this.nameAt(end) < 0 && !this.words.is(end, 'honorific') && this.titles.goesOnWithArticle(end))
        end++;
      this.add(start, end, body ? 'organization' : 'place', 'called after somebody', name, (body ?? place)?.start);
    }
  }

  /** «جمهورية» «التشيك»: a class of places that the tagger left apart from its name. */
  joinPlaces(): void {
    for (let name = 0; name < this.names.length; name++) {
      const first = this.names[name]?.kind === 'place' ? this.passage.nameAt.indexOf(name) : -1;
      const next = first < 0 ? -1 : this.nameAt(first + 1);
      if (next === name || this.names[next]?.kind !== 'place' || this.words.is(first, 'placeClass')?.length !== 1) continue;
      let end = first + 1;
      while (this.nameAt(end) === next) end++;
      const part = this.names[next];
      if (part) this.dropped.add(part);
      this.add(first, end, 'place', 'a class and its name', name);
    }
  }
}
