/** What the game asks of sound, whoever makes it. Everything that is heard is also seen. */
import type { Channel } from '../core/channels';
import type { Loop } from '../core/loops';

export const EFFECTS = ['tap', 'arrive', 'right', 'curious', 'sticker', 'keep', 'tell', 'block', 'stamp'] as const;
export type EffectName = (typeof EFFECTS)[number];

export type SoundPort = {
  /** The app whose own sounds are wanted from now on. */
  readonly enter: (channel: Channel) => void;
  /** Plays a loop until it is stopped; another one fades out first. */
  readonly playLoop: (loop: Loop) => void;
  readonly stopLoop: () => void;
  readonly effect: (name: EffectName) => void;
  /** Loudness from 0 to 1, of everything. */
  readonly setVolume: (share: number) => void;
};
