/** How Phaser is cut down to what the scenes use. Without these two everything works the same, only bigger. */
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** `phaser` is our own entry, made from Phaser's source files; its types still come from the package. */
export const phaserAlias = [
  { find: /^phaser$/u, replacement: resolve(ROOT, 'src/vendor/phaser-lite.js') },
  { find: 'phaser-src', replacement: resolve(ROOT, 'node_modules/phaser/src') },
];

/** Switches in Phaser's source. `WEBGL_DEBUG` has to be named, or the build looks for a debugger it does not have. */
export const phaserDefine = {
  global: 'globalThis',
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'true',
  'typeof FEATURE_SOUND': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};
