/** Finds LibreOffice, or installs it where the package manager can: a real reader of what we write for Word and spreadsheets. */
import { aptInstall, canUseApt, firstOnPath, works } from './programs';

const PROGRAMS = ['soffice', 'libreoffice'];
const PLACES = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

const installed = () => firstOnPath(PROGRAMS) ?? PLACES.find(works);

/** Its program, or undefined on a machine that has none and lets nobody install it: there the readers from npm must do. */
export function findOffice(say: (line: string) => void): string | undefined {
  const found = installed() ?? (canUseApt() && aptInstall(PACKAGES, say) ? installed() : undefined);
  say(found ? `Using ${found}` : 'No LibreOffice here: documents are opened by the readers from npm alone.');
  return found;
}
