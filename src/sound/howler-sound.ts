/** Sound by Howler: all loops and effects of an app in one file, fetched when the pupil first turns sound on. */
import { Howl, Howler } from 'howler';
import type { SoundSpriteDefinitions } from 'howler';
import sprite from '../../assets/sound/playlist.json';
import type { SoundPort } from './sound-port';

/** How long a loop takes to come and go, in milliseconds: nothing starts or stops at once. */
const FADE = 180;
/** Loops stay below effects and voices. */
const LOOP_LEVEL = 0.7;

export type HowlerSoundOptions = {
  /** Address of the folder that holds `playlist.webm` and `.mp3`. */
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
  const howl = new Howl({
    src: [`${folder}/playlist.webm`, `${folder}/playlist.mp3`],
    // Each is start and length in milliseconds, and for a loop that it is one.
    sprite: sprite as unknown as SoundSpriteDefinitions,
    html5: false,
    onloaderror: fail,
    onplayerror: fail,
  });
  let loop: number | undefined;
  const stopLoop = (): void => {
    if (loop === undefined) return;
    const old = loop;
    loop = undefined;
    // From wherever it stands: a loop that was still coming in must not jump up first.
    howl.fade(Number(howl.volume(old)), 0, FADE, old);
    howl.once('fade', () => howl.stop(old), old);
  };
  return {
    playLoop(name) {
      stopLoop();
      if (isBroken) return;
      loop = howl.play(name);
      howl.fade(0, LOOP_LEVEL, FADE, loop);
    },
    stopLoop,
    effect(name) {
      // Before the first press the browser holds sounds back and would play them all at once later.
      if (!isBroken && Howler.ctx?.state === 'running') howl.play(name);
    },
    setVolume: (share) => void Howler.volume(share),
    dispose() {
      howl.unload();
    },
  };
}
