/** Turns our vector pictures into textures, each drawn once at the size it is needed in, and lets go of those that nobody wants any more. */
import type { Game } from 'phaser';

/** A picture by its name, and how wide it is in the world of 1280 × 720. */
export type Wanted = {
  readonly name: string;
  readonly width: number;
  /** Not in the first frame: it is drawn once that is shown. */
  readonly later?: boolean;
  /** Where it is put together from other drawings, which one texture holds then: each layer more is filled again in every frame. */
  readonly sheet?: Sheet;
};

/** Drawings one above the other, each by its upper left corner and its width, on a sheet of a size. */
export type Sheet = { readonly width: number; readonly height: number; readonly layers: readonly Layer[] };
export type Layer = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Laid on as light. */
  readonly glows?: boolean;
};

/** Textures are redrawn only when they would look soft: sizes go in steps of this factor. */
const STEP = 1.25;
/** What all textures of ours are called by; Phaser has a few of its own. */
const OURS = 'art/';
/** How long a picture that is not needed yet waits for a quiet moment, in milliseconds. */
const PATIENCE = 400;

/** Size in texture pixels for one unit of the world, rounded up to the next step. */
export function stepFor(pixelsPerUnit: number): number {
  return STEP ** Math.ceil(Math.log(Math.max(pixelsPerUnit, 0.1)) / Math.log(STEP));
}

/** Key of a picture's texture. */
export function keyOf(name: string): string {
  return `${OURS}${name}`;
}

/** The den from nearby, with what else stands there. What stands on its sideboard stands on y 462. */
export function denFront(...things: readonly Layer[]): Wanted {
  const name = `crew/front+${things.length}`;
  return { name, width: 1280, sheet: { width: 1280, height: 720, layers: [{ name: 'crew/front', x: 0, y: 0, width: 1280 }, ...things] } };
}

/** A picture stuck on a card, whose drawing is 120 wide. */
export function onCard(picture: string, width: number): Wanted {
  const layers = [
    { name: 'stage/card', x: 0, y: 0, width: 120 },
    { name: picture, x: 20, y: 14, width: 80 },
  ];
  return { name: `stage/card+${picture}`, width, sheet: { width: 120, height: 120, layers } };
}

/** A picture that has been drawn and waits to become a texture. */
export type Drawn = { readonly key: string; readonly canvas: HTMLCanvasElement };

/** Whether a picture hangs already, big enough for the box, too small for it, or not at all. */
function stateOf(game: Game, { name, width }: Wanted, pixelsPerUnit: number): 'good' | 'small' | 'missing' {
  const key = keyOf(name);
  if (!game.textures.exists(key)) return 'missing';
  return game.textures.get(key).getSourceImage().width >= pixelsOf(width, pixelsPerUnit) ? 'good' : 'small';
}

function pixelsOf(width: number, pixelsPerUnit: number): number {
  return Math.ceil(width * stepFor(pixelsPerUnit));
}

/** Draws what the first frame needs and what is too small by now. A picture that cannot be had is left out, and its layer with it. */
export async function drawPictures(
  game: Game,
  wanted: readonly Wanted[],
  pixelsPerUnit: number,
  url: (name: string) => string,
): Promise<Drawn[]> {
  const all = await Promise.all(
    // One that is wanted twice is drawn once.
    [...new Map(wanted.map((picture) => [picture.name, picture])).values()].map(async (picture) => {
      const state = stateOf(game, picture, pixelsPerUnit);
      if (state === 'good' || (state === 'missing' && picture.later)) return undefined;
      return drawn(picture, pixelsPerUnit, url);
    }),
  );
  return all.filter((picture) => picture !== undefined);
}

/**
 * Draws what was not needed at first, one picture in each quiet moment, for as long as `isWanted` says so.
 * Resolves to whether anything came.
 */
export async function drawLater(
  game: Game,
  wanted: readonly Wanted[],
  pixelsPerUnit: number,
  url: (name: string) => string,
  isWanted: () => boolean,
): Promise<boolean> {
  let came = false;
  for (const picture of wanted) {
    if (!isWanted()) return came;
    if (stateOf(game, picture, pixelsPerUnit) !== 'missing') continue;
    await quiet();
    const one = await drawn(picture, pixelsPerUnit, url);
    if (!one || !isWanted()) continue;
    // Another round may have brought it meanwhile, and a scene may be showing that one.
    if (game.textures.exists(one.key)) continue;
    hangPictures(game, [one]);
    came = true;
  }
  return came;
}

/** Makes textures of drawn pictures. No scene may be showing older ones of the same name. */
export function hangPictures(game: Game, pictures: readonly Drawn[]): void {
  for (const { key, canvas } of pictures) {
    if (game.textures.exists(key)) takeDown(game, key);
    // Not `addCanvas`: that reads every pixel back at once, which took a slow machine longer than all the rest.
    game.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  }
}

/** Lets go of every picture that is not wanted. No scene may be showing one of them. */
export function takeDownOthers(game: Game, wanted: readonly Wanted[]): void {
  const kept = new Set(wanted.map(({ name }) => keyOf(name)));
  for (const key of game.textures.getTextureKeys()) {
    if (key.startsWith(OURS) && !kept.has(key)) takeDown(game, key);
  }
}

function takeDown(game: Game, key: string): void {
  const source = game.textures.get(key).getSourceImage();
  game.textures.remove(key);
  // Its pixels go at once; the browser would wait for a collection that millions of bytes outside its heap do not bring about.
  if (source instanceof HTMLCanvasElement) source.width = 0;
}

async function drawn({ name, width, sheet }: Wanted, pixelsPerUnit: number, url: (name: string) => string): Promise<Drawn | undefined> {
  const layers = sheet?.layers ?? [{ name, x: 0, y: 0, width }];
  const images = await Promise.all(layers.map((layer) => decoded(url(layer.name))));
  const [lowest] = images;
  if (!lowest) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = pixelsOf(width, pixelsPerUnit);
  const { width: across, height: down } = sheet ?? { width: lowest.naturalWidth, height: lowest.naturalHeight };
  canvas.height = Math.max(1, Math.round((canvas.width * down) / across));
  // To be read soon: else it is drawn by the graphics card, and a machine without one needs many times as long for that.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const scale = canvas.width / (sheet?.width ?? width);
  layers.forEach((layer: Layer, n) => {
    const image = images[n];
    if (!image || !context) return;
    context.globalCompositeOperation = layer.glows ? 'screen' : 'source-over';
    const size = layer.width * scale;
    context.drawImage(image, layer.x * scale, layer.y * scale, size, (size * image.naturalHeight) / image.naturalWidth);
  });
  return { key: keyOf(name), canvas };
}

async function decoded(url: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  return image;
}

function quiet(): Promise<unknown> {
  return new Promise((done) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(done, { timeout: PATIENCE });
    else window.setTimeout(done, PATIENCE / 8);
  });
}
