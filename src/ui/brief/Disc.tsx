/** A participant's initial, in a shape by kind: a disc for a person, a square for an organisation, dashed for a place, double for a group. */
import type { Participant } from '../../model';

/** The first letter of a name, its marks with it. */
const initialOf = (name: string, language: string): string => {
  const letter = /[\p{L}\p{N}]\p{M}*/u.exec(name.replace(/^(?:ال|the )(?=\S)/iu, ''))?.[0] ?? '';
  return letter.toLocaleUpperCase(language);
};

export function Disc({ participant, language }: { participant: Participant; language: string }) {
  return (
    <span class={`disc disc-${participant.kind}`} aria-hidden="true">
      {initialOf(participant.name, language)}
    </span>
  );
}
