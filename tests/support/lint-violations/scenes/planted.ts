/** Planted: what a scene may not reach for. */
import 'howler'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import 'preact'; // planted: no-restricted-imports
import '@preact/signals'; // planted: no-restricted-imports
import 'valibot'; // planted: no-restricted-imports
import '../src/views/there'; // planted: no-restricted-imports
import '../src/app/there'; // planted: no-restricted-imports
import '../src/adapters/there'; // planted: no-restricted-imports
import '../src/sound/there'; // planted: no-restricted-imports
import '../src/content/there'; // planted: no-restricted-imports
import '../src/vendor/there'; // planted: no-restricted-imports
import '../locales/en/ui.json'; // planted: no-restricted-imports
import 'phaser';
import '../src/core/allowed';

export const kept = localStorage.length; // planted: no-restricted-globals
export const asked = fetch('./packs/en.json'); // planted: no-restricted-globals
export const address = location.href; // planted: no-restricted-globals
console.log(address); // planted: no-console
