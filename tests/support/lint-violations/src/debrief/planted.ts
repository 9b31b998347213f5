/** Planted: what lies beyond the gate and the debrief. */
import 'phaser'; // planted: no-restricted-imports
import 'howler'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import 'preact'; // planted: no-restricted-imports
import '@preact/signals'; // planted: no-restricted-imports
import 'node:fs'; // planted: no-restricted-imports
import '../views/there'; // planted: no-restricted-imports
import '../adapters/there'; // planted: no-restricted-imports
import '../app/there'; // planted: no-restricted-imports
import '../sound/there'; // planted: no-restricted-imports
import '../../scenes/there'; // planted: no-restricted-imports
import 'valibot';
import '../core/allowed';

export const title = document.title; // planted: no-restricted-globals
export const kept = localStorage.length; // planted: no-restricted-globals
export const asked = fetch('./packs/en.json'); // planted: no-restricted-globals
