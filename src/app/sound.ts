/** Sends for the sound once the pupil has turned it on, and plays what the session and the page ask for. */
import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../content/settings-schema';
import type { Channel } from '../core/channels';
import { loopFor } from '../core/loops';
import type { Listener } from '../core/store';
import { soundFor } from '../sound/session-sound';
import type { SoundPort } from '../sound/sound-port';

export type SoundDeps = {
  /** The app of the case on the table. */
  readonly channel: () => Channel | undefined;
  readonly settings: ReadonlySignal<Settings>;
  /** The item whose loop is being played. */
  readonly music: ReadonlySignal<string | undefined>;
  readonly onProblem: () => void;
};

/** Follows the settings and the music for as long as the page is open. What it returns is told of each change of a session. */
export function followSound({ channel, settings, music, onProblem }: SoundDeps): Listener {
  let port: SoundPort | undefined;
  let isAskedFor = false;

  const send = async (): Promise<void> => {
    isAskedFor = true;
    try {
      const { createHowlerSound } = await import('../sound/howler-sound');
      port = createHowlerSound({ folder: import.meta.env.SOUND, onProblem });
      enter();
      sound();
    } catch {
      isAskedFor = false;
      onProblem();
    }
  };

  const enter = (): void => {
    const now = channel();
    if (now) port?.enter(now);
  };

  const sound = (): void => {
    const { sound: isOn, volume } = settings.peek();
    port?.setVolume(isOn ? volume / 100 : 0);
    const item = music.peek();
    if (isOn && item !== undefined) port?.playLoop(loopFor(item));
    else port?.stopLoop();
  };

  effect(() => {
    if (settings.value.sound && !isAskedFor) void send();
    const { sound: isOn, volume } = settings.value;
    port?.setVolume(isOn ? volume / 100 : 0);
  });
  effect(() => {
    void [music.value, settings.value.sound];
    sound();
  });

  return (previous, next) => {
    enter();
    const name = settings.peek().sound ? soundFor(previous, next) : undefined;
    if (name) port?.effect(name);
  };
}
