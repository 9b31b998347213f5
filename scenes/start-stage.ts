/** Starts the stage: one game in a hidden box, one scene at a time, asleep whenever nothing moves. */
import { AUTO, Game, Scale } from 'phaser';
import { CaseScene } from './case-scene';
import { CrewScene } from './crew-scene';
import { EndingScene } from './ending-scene';
import { drawLater, drawPictures, hangPictures, takeDownOthers } from './pictures';
import { ReportScene } from './report-scene';
import { ResultsScene } from './results-scene';
import type { StagePlace, StageProps } from './stage-place';
import { WORLD } from './stage-scene';
import type { SceneProps, StageScene } from './stage-scene';
import { VotesScene } from './votes-scene';

const PLACES = ['crew', 'case', 'report', 'ending', 'results', 'votes'] as const satisfies readonly StagePlace[];

/** Sharper than this nobody sees, and a slow machine would have to fill the pixels. */
const SHARPEST = 2;
/** Frames drawn after the last movement before the loop sleeps. */
const CALM_FRAMES = 3;

export type RunningStage = { readonly stop: () => void };

/** Resolves when the first scene has been drawn. Rejects when no renderer can be made. */
export async function startStage(props: StageProps): Promise<RunningStage> {
  const { host } = props;
  const dpr = (): number => Math.min(window.devicePixelRatio || 1, SHARPEST);
  const size = () => ({
    width: Math.max(1, Math.round(host.clientWidth * dpr())),
    height: Math.max(1, Math.round(host.clientHeight * dpr())),
  });
  const game = await boot(host, size(), dpr());
  const sceneProps: SceneProps = { ...props, size };
  const scenes: Readonly<Record<StagePlace, StageScene>> = {
    crew: new CrewScene('crew'),
    case: new CaseScene('case'),
    report: new ReportScene('report'),
    ending: new EndingScene('ending'),
    results: new ResultsScene('results'),
    votes: new VotesScene('votes'),
  };
  for (const name of PLACES) game.scene.add(name, scenes[name], false);
  let place: StagePlace | undefined;
  /** The place, the case, the shape of the box and the direction of reading: with each of them the picture is another. */
  let shown = '';
  const wantedNow = (): string =>
    `${props.getPlace()} ${props.session()?.scenario.id ?? ''} ${shapeOf(size())} ${document.documentElement.dir}`;
  let isStopped = false;

  const pixelsPerUnit = (): number => Math.max(size().width / WORLD.width, size().height / WORLD.height);

  const wake = (): void => {
    calm = 0;
    if (document.hidden || !host.isConnected) return;
    game.loop.wake();
    host.dataset['asleep'] = 'false';
  };
  let calm = 0;
  game.events.on('postrender', () => {
    const isMoving = place !== undefined && game.scene.isActive(place) && scenes[place].tweens.getTweens().length > 0;
    calm = isMoving ? 0 : calm + 1;
    if (calm <= CALM_FRAMES) return;
    game.loop.sleep();
    host.dataset['asleep'] = String(underWay === 0);
  });

  /** How much drawing is under way, beside the frames. */
  let underWay = 0;
  const whileDrawing = async (work: () => Promise<void>): Promise<void> => {
    underWay += 1;
    try {
      await work();
    } finally {
      underWay -= 1;
      if (!isStopped) wake();
    }
  };

  const bringLater = (key: string, scene: StageScene): Promise<void> =>
    whileDrawing(async () => {
      const isWanted = (): boolean => !isStopped && shown === key;
      const came = await drawLater(game, scene.pictures, pixelsPerUnit(), props.artUrl, isWanted);
      if (came && isWanted()) scene.refresh();
    });

  /** Shows a place, or shows the same one anew when its pictures have become too small for the box. */
  const enter = (next: StagePlace): Promise<void> =>
    whileDrawing(async () => {
      const before = shown;
      place = next;
      const key = (shown = wantedNow());
      const scene = scenes[next];
      scene.init(sceneProps);
      await props.fetchPictures(next);
      const pictures = await drawPictures(game, scene.pictures, pixelsPerUnit(), props.artUrl);
      if (isStopped || shown !== key || (before === key && pictures.length === 0)) return;
      for (const name of PLACES) if (game.scene.isActive(name)) game.scene.stop(name);
      takeDownOthers(game, scene.pictures);
      hangPictures(game, pictures);
      game.scene.start(next, sceneProps);
      bringLater(key, scene).catch(props.onTrouble);
    });

  const follow = (): void => {
    if (wantedNow() !== shown) enter(props.getPlace()).catch(props.onTrouble);
    else if (place && game.scene.isActive(place)) bringLater(shown, scenes[place]).catch(props.onTrouble);
    wake();
  };

  const resize = (): void => {
    if (host.clientWidth === 0 || !place) return;
    const { width, height } = size();
    game.scale.setZoom(1 / dpr());
    game.scale.resize(width, height);
    scenes[place].fit();
    wake();
    enter(place).catch(props.onTrouble);
  };

  const observer = new ResizeObserver(resize);
  observer.observe(host);
  const off = props.subscribe(follow);
  const onVisible = (): void => wake();
  document.addEventListener('visibilitychange', onVisible);
  // A context that comes back has forgotten its picture; Phaser restores it on the next frame.
  game.canvas.addEventListener('webglcontextrestored', onVisible);

  const stop = (): void => {
    isStopped = true;
    off();
    observer.disconnect();
    document.removeEventListener('visibilitychange', onVisible);
    game.destroy(true);
  };
  try {
    await enter(props.getPlace());
    // A box that changed meanwhile may have brought the scene already, and the loop may sleep again.
    const drawn = new Promise<void>((done) => game.events.once('postrender', () => done()));
    wake();
    await drawn;
  } catch (error) {
    stop();
    throw error;
  }
  host.dataset['stage'] = 'ready';
  return { stop };
}

/** The shapes of a box that scenes are composed for: a few, so that not every pixel more is a picture anew. */
function shapeOf({ width, height }: { readonly width: number; readonly height: number }): number {
  return [1.25, 1.6, 2.1, 2.8, 3.8].filter((ratio) => width / height > ratio).length;
}

/** A game without input, sound or scene. Phaser throws when the browser has neither WebGL nor a 2D canvas. */
function boot(parent: HTMLElement, { width, height }: { readonly width: number; readonly height: number }, dpr: number): Promise<Game> {
  return new Promise((ready) => {
    const game = new Game({
      type: AUTO,
      parent,
      transparent: true,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // One texture for each draw: with more at once, software WebGL left out parts of pictures now and then.
      // Pictures bring smooth edges of their own, so the canvas needs no second smoothing, which four times the pixels would pay for.
      render: { antialias: true, antialiasGL: false, stencil: false, roundPixels: false, powerPreference: 'low-power', maxTextures: 1 },
      scale: { mode: Scale.ScaleModes.NONE, width, height, zoom: 1 / dpr },
    });
    // Scenes can be added from here on.
    game.events.once('ready', () => ready(game));
  });
}
