/** Sound by Howler: what all apps share in one file and each app's own in another, fetched once the pupil has turned sound on. */
import { Howl, Howler } from 'howler';
import type { SoundSpriteDefinitions } from 'howler';
import sprites from '../../assets/sound/sprites.json';
import type { Channel } from '../core/channels';
import type { SoundPort } from './sound-port';

/** How long a loop takes to come and go, in milliseconds: nothing starts or stops at once. */
const FADE = 180;
/** Loops stay below effects and voices. */
const LOOP_LEVEL = 0.7;

export type HowlerSoundOptions = {
  /** Address of the folder that holds `common.webm` and `.mp3`, and the same for each channel. */
  readonly folder: string;
  /** Called once when sound cannot be had; from then on it is silent. */
  readonly onProblem: () => void;
};

/** Sound that begins to load at once. It never throws: what cannot be played is silent. */
export function createHowlerSound({ folder, onProblem }: HowlerSoundOptions): SoundPort {
  let isBroken = false;
  const fail = (): void => {
    if (!isBroken) onProblem();
    isBroken = true;
  };
  // Left on, some tablets stay mute after half a minute of silence.
  Howler.autoSuspend = false;
  const howls = new Map<keyof typeof sprites, Howl>();
  const fetched = (file: keyof typeof sprites): Howl => {
    const known = howls.get(file);
    if (known) return known;
    const howl = new Howl({
      src: [`${folder}/${file}.webm`, `${folder}/${file}.mp3`],
      // Each is start and length in milliseconds, and for a loop that it is one.
      sprite: sprites[file] as unknown as SoundSpriteDefinitions,
      html5: false,
      onloaderror: fail,
      onplayerror: fail,
    });
    howls.set(file, howl);
    return howl;
  };
  fetched('common');
  let channel: Channel | undefined;
  /** The file that a sound is in: the channel's own where it has one of that name. */
  const holding = (name: string): Howl => fetched(channel && name in sprites[channel] ? channel : 'common');
  const music = (): Howl => fetched('playlist');
  let loop: number | undefined;
  const stopLoop = (): void => {
    if (loop === undefined) return;
    const old = loop;
    loop = undefined;
    // From wherever it stands: a loop that was still coming in must not jump up first.
    music().fade(Number(music().volume(old)), 0, FADE, old);
    music().once('fade', () => music().stop(old), old);
  };
  return {
    enter(next) {
      channel = next;
      fetched(next);
    },
    playLoop({ name, shift }) {
      stopLoop();
      if (isBroken) return;
      loop = music().play(name);
      music().rate(2 ** (shift / 12), loop);
      music().fade(0, LOOP_LEVEL, FADE, loop);
    },
    stopLoop,
    effect(name) {
      // Before the first press the browser holds sounds back and would play them all at once later.
      if (!isBroken && Howler.ctx?.state === 'running') holding(name).play(name);
    },
    setVolume: (share) => void Howler.volume(share),
  };
}
