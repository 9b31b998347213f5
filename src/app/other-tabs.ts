/** Listens to what other tabs of this browser keep, so that nothing that either has won is lost. */
import type { Signal } from '@preact/signals';
import { PREFIXES } from '../adapters/storage';
import { joinWon } from '../content/join-won';
import { parseWon } from '../content/won-schema';
import type { Won } from '../content/won-schema';

export type OtherTabsDeps = {
  readonly won: Signal<Won>;
  /** Called with what another tab has kept of the homework, or with null when it has put it away. */
  readonly onHomework: (text: string | null) => void;
  /** Whether a case is the one that is being played here. */
  readonly isPlayed: (caseId: string) => boolean;
  /** Called once, when the case that is played here is played in another tab, too. */
  readonly onSameCase: () => void;
};

/** Listens for as long as the page is open. */
export function followOtherTabs({ won, onHomework, isPlayed, onSameCase }: OtherTabsDeps): void {
  let isSaid = false;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(PREFIXES.pupil)) return;
    const name = key.slice(PREFIXES.pupil.length);
    // Cleared there, it is cleared here.
    if (name === 'won') won.value = newValue === null ? parseWon(null) : joinWon(won.value, parseWon(newValue));
    if (name === 'homework') onHomework(newValue);
    const [kind, id] = name.split(':');
    if (isSaid || kind !== 'case' || id === undefined || !isPlayed(id)) return;
    isSaid = true;
    onSameCase();
  });
}
