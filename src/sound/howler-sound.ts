/** Sound by Howler: all loops and effects of an app in one file, fetched when the pupil first turns sound on. */
import { Howl, Howler } from 'howler';
import type { SoundPort } from './sound-port';

/** How long a loop takes to come and go, in milliseconds: nothing starts or stops at once. */
const FADE = 180;
/** Loops stay below effects and voices. */
const LOOP_LEVEL = 0.7;

export type HowlerSoundOptions = {
  /** Address of the folder that holds `playlist.webm`, `.mp3` and `.json`. */
  readonly folder: string;
  /** Called once when sound cannot be had; from then on it is silent. */
  readonly onProblem: () => void;
};

/** Start and length of each sound in milliseconds, and whether it is a loop. */
type Sprite = Record<string, [number, number] | [number, number, boolean]>;

/** Resolves when the list of sounds is there; the sounds themselves come as they are needed. Never rejects. */
export async function createHowlerSound({ folder, onProblem }: HowlerSoundOptions): Promise<SoundPort> {
  let isBroken = false;
  const fail = (): void => {
    if (!isBroken) onProblem();
    isBroken = true;
  };
  const sprite = await fetchSprite(`${folder}/playlist.json`).catch(() => undefined);
  if (!sprite) fail();
  // Left on, some tablets stay mute after half a minute of silence.
  Howler.autoSuspend = false;
  const howl = new Howl({
    src: [`${folder}/playlist.webm`, `${folder}/playlist.mp3`],
    sprite: sprite ?? {},
    html5: false,
    preload: sprite !== undefined,
    onloaderror: fail,
  });
  let loop: number | undefined;
  const stopLoop = (): void => {
    if (loop === undefined) return;
    const old = loop;
    loop = undefined;
    howl.fade(LOOP_LEVEL, 0, FADE, old);
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
      if (!isBroken) howl.play(name);
    },
    setVolume: (share) => void Howler.volume(share),
    dispose() {
      howl.unload();
    },
  };
}

async function fetchSprite(address: string): Promise<Sprite> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as Sprite;
}
