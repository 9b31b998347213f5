/** Turns our vector pictures into textures, each drawn once at the size it is needed in. */
import type { Game } from 'phaser';

/** A picture by its name, and how wide it is in the world of 1280 × 720. */
export type Wanted = { readonly name: string; readonly width: number };

/** Textures are redrawn only when they would look soft: sizes go in steps of this factor. */
const STEP = 1.25;

/** Size in texture pixels for one unit of the world, rounded up to the next step. */
export function stepFor(pixelsPerUnit: number): number {
  return STEP ** Math.ceil(Math.log(Math.max(pixelsPerUnit, 0.1)) / Math.log(STEP));
}

/** Key of a picture's texture. */
export function keyOf(name: string): string {
  return `art/${name}`;
}

/** A picture that has been drawn and waits to become a texture. */
export type Drawn = { readonly key: string; readonly canvas: HTMLCanvasElement };

/** Draws the pictures that are missing or too small by now. One that cannot be had is left out, and its layer with it. */
export async function drawPictures(
  game: Game,
  wanted: readonly Wanted[],
  pixelsPerUnit: number,
  url: (name: string) => string,
): Promise<Drawn[]> {
  const step = stepFor(pixelsPerUnit);
  const all = await Promise.all(
    wanted.map(async ({ name, width }) => {
      const key = keyOf(name);
      const pixels = Math.ceil(width * step);
      if (game.textures.exists(key) && game.textures.get(key).getSourceImage().width >= pixels) return undefined;
      const canvas = await drawn(url(name), pixels);
      return canvas && { key, canvas };
    }),
  );
  return all.filter((picture) => picture !== undefined);
}

/** Makes textures of drawn pictures. No scene may be showing older ones of the same name. */
export function hangPictures(game: Game, pictures: readonly Drawn[]): void {
  for (const { key, canvas } of pictures) {
    if (game.textures.exists(key)) game.textures.remove(key);
    // Not `addCanvas`: that reads every pixel back at once, which took a slow machine longer than all the rest.
    game.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  }
}

async function drawn(url: string, width: number): Promise<HTMLCanvasElement | undefined> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.max(1, Math.round((width * image.naturalHeight) / image.naturalWidth));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
