/** Planted: an adapter that knows how things are shown. */
import 'phaser'; // planted: no-restricted-imports
import 'howler'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import 'preact'; // planted: no-restricted-imports
import '@preact/signals'; // planted: no-restricted-imports
import '../views/there'; // planted: no-restricted-imports
import '../app/there'; // planted: no-restricted-imports
import '../sound/there'; // planted: no-restricted-imports
import '../../scenes/there'; // planted: no-restricted-imports
import '../core/allowed';
import '../content/there';

export const kept = [localStorage.length, window.localStorage.length];
export const asked = fetch('./packs/en.json');
export const cookies = document.cookie; // planted: no-restricted-properties
