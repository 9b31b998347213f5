/** Plays what the session and the page ask for. It is sent for once the pupil has turned sound on. */
import { computed, effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../content/settings-schema';
import { loopFor } from '../core/loops';
import type { Scenario } from '../core/scenario';
import type { Listener } from '../core/store';
import { createHowlerSound } from '../sound/howler-sound';
import { soundFor } from '../sound/session-sound';

export type SoundDeps = {
  /** The case on the table. */
  readonly scenario: () => Scenario | undefined;
  readonly settings: ReadonlySignal<Settings>;
  /** The item whose loop is being played. */
  readonly music: ReadonlySignal<string | undefined>;
  readonly onProblem: () => void;
};

/** Follows the settings and the music for as long as the page is open. What it returns is told of each change of a session. */
export function followSound({ scenario, settings, music, onProblem }: SoundDeps): Listener {
  const port = createHowlerSound({ folder: import.meta.env.SOUND, onProblem });
  const enter = (): void => {
    const now = scenario()?.channel;
    if (now) port.enter(now);
  };
  enter();
  const isOn = computed(() => settings.value.sound);
  effect(() => port.setVolume(isOn.value ? settings.value.volume / 100 : 0));
  // Apart from the volume, or a loop would begin again with each step of the slider.
  effect(() => {
    const item = music.value;
    const from = scenario();
    if (isOn.value && item !== undefined && from) port.playLoop(loopFor(from, item));
    else port.stopLoop();
  });
  return (previous, next) => {
    enter();
    const name = settings.peek().sound ? soundFor(previous, next) : undefined;
    if (name) port.effect(name);
  };
}
