/** Lights up a line that the page points at, opening what it is folded away in. */
import type { BriefModel } from '../state/brief-model';
import { goToLine } from './keyboard';

export function revealLine(model: BriefModel, line: string | null): void {
  model.light(line);
  if (line === null) return;
  const { participants, dates, statements } = model.brief;
  if (participants.some(({ id }) => id === line) && !model.participants.value.some(({ id }) => id === line)) model.open('participants');
  if (dates.some(({ id }) => id === line) && !model.dates.value.some(({ id }) => id === line)) model.open('dates');
  if (statements.some(({ id }) => id === line) && !model.statements.value.some(({ id }) => id === line)) model.open('statements');
  goToLine(line);
}
