/** The formats by what they are for, one of which is chosen. */
import { useInterface } from '../state/interface';
import type { ChoiceGroup } from './choices';

interface Props {
  groups: readonly ChoiceGroup[];
  chosen: string;
  choose: (id: string) => void;
  /** Whether each statement becomes a citation of its own. */
  citing: { on: boolean; possible: boolean; set: (on: boolean) => void };
}

export function ChoiceList({ groups, chosen, choose, citing }: Props) {
  const { t } = useInterface();
  return (
    <div class="export-groups">
      {groups.map(({ id, title, choices }) => (
        <fieldset key={id} class="export-group">
          <legend>{title}</legend>
          {choices.map((choice) => (
            <label key={choice.id} class="export-choice">
              <input
                type="radio"
                name="export-format"
                value={choice.id}
                checked={choice.id === chosen}
                onChange={() => choose(choice.id)}
              />
              {/* its words run as they do, its lines begin where the dialog's do */}
              <span>
                <bdi>{choice.label}</bdi>
              </span>
            </label>
          ))}
          {id === 'citations' && (
            <label class="export-choice export-citing">
              <input
                type="checkbox"
                checked={citing.on}
                disabled={!citing.possible}
                onChange={(event) => citing.set(event.currentTarget.checked)}
              />
              {t('export.citeStatements')}
            </label>
          )}
        </fieldset>
      ))}
    </div>
  );
}
