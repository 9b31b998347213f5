/** What all scenes share: a world of 1280 × 720 fitted into the box, pictures by name, and motion that can be calm. */
import { Scene } from 'phaser';
import type { GameObjects, Types } from 'phaser';
import type { Wanted } from './pictures';
import { keyOf } from './pictures';
import type { StageProps } from './stage-place';

/** Size of the world that every scene is composed in. */
export const WORLD = { width: 1280, height: 720 } as const;

/** Width in the world below which a cut is narrow. */
const NARROW = 760;
/** Height in the world below which a cut is low. */
const LOW = 400;

/** What stays in view when the box is narrower or flatter than the world: the middle of a narrow cut, and of a flat one. */
export type Focus = { readonly x: number; readonly y: number };

/** A part of the world, and how many pixels of the box one unit of it takes. */
export type View = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly scale: number };

/** Props as the stage hands them to its scenes. */
export type SceneProps = StageProps & {
  /** Width and height of the box in device pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
};

export abstract class StageScene extends Scene {
  protected props!: SceneProps;
  protected world: GameObjects.Container | undefined;
  /** Pictures that the scene is made of. */
  abstract readonly pictures: readonly Wanted[];
  protected abstract readonly focus: Focus;
  /** Middle of a cut so narrow that not everything can be seen: who matters most then. */
  protected readonly closeUp: number | undefined;
  /** Middle of a cut so low that only a face fits in. */
  protected readonly eyes: number | undefined;

  init(props: SceneProps): void {
    this.props = props;
  }

  create(): void {
    this.world = this.add.container(0, 0);
    this.build();
    this.fit();
    this.show(false);
    const off = this.props.subscribe(() => this.show(true));
    const end = (): void => {
      off();
      this.events.off('shutdown', end).off('destroy', end);
    };
    this.events.on('shutdown', end).on('destroy', end);
  }

  /** Pictures have come that were not there when the scene was built: shows what waited for them. */
  abstract refresh(): void;

  /** Puts the pictures in place. */
  protected abstract build(): void;

  /** Shows the session as it now stands; `moving` when it has just changed, not when the scene begins. */
  protected abstract show(moving: boolean): void;

  /** The part of the world that the box shows: as much as fills it, with the focus in view. */
  protected view(): View {
    const box = this.props.size();
    const scale = Math.max(box.width / WORLD.width, box.height / WORLD.height);
    const [width, height] = [box.width / scale, box.height / scale];
    const from = (seen: number, world: number, focus: number): number => Math.min(Math.max(focus - seen / 2, 0), world - seen);
    const x = width < NARROW ? (this.closeUp ?? this.focus.x) : this.focus.x;
    const y = height < LOW ? (this.eyes ?? this.focus.y) : this.focus.y;
    return { x: from(width, WORLD.width, x), y: from(height, WORLD.height, y), width, height, scale };
  }

  /** Fits the world into the box. */
  fit(): void {
    // A box may change before the scene in it has been built.
    if (!this.world) return;
    const { x, y, scale } = this.view();
    this.world.setScale(scale).setPosition(-x * scale, -y * scale);
  }

  /** Adds a picture by its upper left corner and its width in the world; nothing when it could not be had. */
  protected picture(name: string, x: number, y: number, width: number): GameObjects.Image | undefined {
    const image = this.spot(name, x, y, width);
    return image?.setOrigin(0, 0);
  }

  /** Adds a picture by its middle. */
  protected spot(name: string, x: number, y: number, width: number): GameObjects.Image | undefined {
    if (!this.textures.exists(keyOf(name))) return undefined;
    const image = this.add.image(x, y, keyOf(name));
    image.setScale(width / image.width);
    this.world?.add(image);
    return image;
  }

  /** Moves something to an end state, or puts it there at once where motion is not wanted. */
  protected move(
    target: object | undefined,
    to: Readonly<Record<string, number>>,
    timing: Partial<Types.Tweens.TweenBuilderConfig> = {},
  ): void {
    if (!target) return;
    if (!this.props.motionAllowed()) {
      Object.assign(target, to);
      return;
    }
    this.tweens.add({ targets: target, duration: 450, ease: 'Sine.easeOut', ...to, ...timing });
  }

  /** A few sparkles around a point, gone again in a second. Nothing at all where motion is not wanted. */
  protected sparkle(name: string, x: number, y: number, count = 5): void {
    if (!this.props.motionAllowed()) return;
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * Math.PI * 2 - Math.PI / 2;
      const image = this.spot(name, x, y, 34);
      if (!image) return;
      const { scale } = image;
      image.setScale(scale * 0.2);
      this.tweens.add({
        targets: image,
        x: x + Math.cos(angle) * 90,
        y: y + Math.sin(angle) * 70,
        scale,
        angle: 60,
        alpha: { from: 1, to: 0 },
        duration: 900,
        delay: i * 40,
        ease: 'Cubic.easeOut',
        onComplete: () => image.destroy(),
      });
    }
  }
}
