/** One setting with a few values: a label, a list to choose from, a sentence beneath where one is needed. */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly (readonly [value: Value, text: string])[];
  choose: (value: Value) => void;
}

export function Choice<Value extends string>({ label, hint, value, options, choose }: Props<Value>) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => choose(event.currentTarget.value as Value)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      {hint && (
        <p class="setting-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
