/**
 * Phaser cut down to what our scenes use: renderers, tweens, pictures, containers, plain shapes. No text, no input, no sound.
 * The types still come from the package and promise more; the scenes' browser test starts each of them from the built site.
 * The renderer has to come first, because Phaser's modules run in circles.
 */
import 'phaser-src/renderer/index.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/time/Clock.js';
import 'phaser-src/tweens/TweenManager.js';
import 'phaser-src/loader/LoaderPlugin.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';
import CONST from 'phaser-src/const.js';

export { default as Game } from 'phaser-src/core/Game.js';
export { default as Scene } from 'phaser-src/scene/Scene.js';
export { default as Scale } from 'phaser-src/scale/index.js';
export const AUTO = CONST.AUTO;
