/** Planted: what the core may not know. Each marked line has to be reported, by exactly the rule it names. */
import 'phaser'; // planted: no-restricted-imports
import 'howler'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import 'preact'; // planted: no-restricted-imports
import 'preact/hooks'; // planted: no-restricted-imports
import '@preact/signals'; // planted: no-restricted-imports
import 'valibot'; // planted: no-restricted-imports
import 'node:fs'; // planted: no-restricted-imports
import '../views/there'; // planted: no-restricted-imports
import '../adapters/there'; // planted: no-restricted-imports
import '../app/there'; // planted: no-restricted-imports
import '../content/there'; // planted: no-restricted-imports
import '../debrief/there'; // planted: no-restricted-imports
import '../sound/there'; // planted: no-restricted-imports
import '../../scenes/there'; // planted: no-restricted-imports
import type { Shown } from '../views/there'; // planted: no-restricted-imports
import './allowed';

export const later = (): Promise<unknown> => import('../views/there'); // planted: no-restricted-imports

export const shown: Shown = { title: document.title }; // planted: no-restricted-globals
export const width = window.innerWidth; // planted: no-restricted-globals
export const today = new Date(); // planted: no-restricted-globals
export const now = performance.now(); // planted: no-restricted-globals
export const language = navigator.language; // planted: no-restricted-globals
export const kept = localStorage.length; // planted: no-restricted-globals
export const asked = fetch('./packs/en.json'); // planted: no-restricted-globals
export const soon = setTimeout(() => undefined, 1); // planted: no-restricted-globals
export const everything = globalThis; // planted: no-restricted-globals
export const chance = Math.random(); // planted: no-restricted-properties
console.log(shown); // planted: no-console, no-restricted-globals
