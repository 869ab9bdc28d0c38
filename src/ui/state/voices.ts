/** Who speaks in an article, how much of what is said is theirs, and whom they speak about. */
import type { Brief, Participant, Span } from '../../model';

export interface Voice {
  speaker: Participant;
  /** Share of all that is said by someone with a name, 0..1. */
  share: number;
  /** The part of `share` that stands in the speaker's own words. */
  quoted: number;
  /** Whom they name, most often first. */
  about: readonly { participant: Participant; times: number }[];
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const within = (inner: Span, outers: readonly Span[]) => outers.some(([start, end]) => inner[0] >= start && inner[1] <= end);

/** The speakers, those who say most first. A statement both quoted and reported counts as half quoted. */
export function voicesOf({ participants, statements }: Brief): Voice[] {
  const said = statements.filter((each) => each.speaker !== null);
  const whole = said.reduce((sum, { content }) => sum + lengthOf(content), 0) || 1;
  return participants
    .flatMap((speaker): Voice[] => {
      const own = said.filter((each) => each.speaker === speaker.id);
      if (own.length === 0) return [];
      const weights = { direct: 1, mixed: 0.5, indirect: 0 };
      const contents = own.flatMap(({ content }) => content);
      const about = participants
        .filter((each) => each !== speaker)
        .map((participant) => ({ participant, times: participant.mentions.filter((mention) => within(mention, contents)).length }))
        .filter(({ times }) => times > 0)
        .sort((a, b) => b.times - a.times);
      return [
        {
          speaker,
          share: lengthOf(contents) / whole,
          quoted: own.reduce((sum, { kind, content }) => sum + weights[kind] * lengthOf(content), 0) / whole,
          about,
        },
      ];
    })
    .sort((a, b) => b.share - a.share);
}
