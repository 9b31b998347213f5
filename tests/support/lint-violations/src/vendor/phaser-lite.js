/** The one place that reads Phaser's source files. */
import 'phaser-src/renderer/index.js';
export { default as Game } from 'phaser-src/core/Game.js';
