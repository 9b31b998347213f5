/** Planted: what a view may not reach for. */
import 'phaser'; // planted: no-restricted-imports
import 'howler'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import 'valibot'; // planted: no-restricted-imports
import 'node:fs'; // planted: no-restricted-imports
import '../adapters/there'; // planted: no-restricted-imports
import '../app/there'; // planted: no-restricted-imports
import '../sound/there'; // planted: no-restricted-imports
import '../vendor/there'; // planted: no-restricted-imports
import '../../scenes/there'; // planted: no-restricted-imports
import '../../locales/en/ui.json'; // planted: no-restricted-imports
import 'preact';
import 'preact/hooks';
import '@preact/signals';
import '../core/allowed';
import '../content/there';
import '../debrief/there';

export const scenery = (): Promise<unknown> => import('../../scenes/there'); // planted: no-restricted-imports
export const kept = [localStorage.length, window.localStorage.length]; // planted: no-restricted-globals, no-restricted-properties
export const visit = sessionStorage.length; // planted: no-restricted-globals
export const asked = [fetch('a'), window.fetch('b'), globalThis.fetch('c')]; // planted: no-restricted-globals, no-restricted-properties ×2
export const address = [location.href, window.location.href, document.location.href]; // planted: no-restricted-globals, no-restricted-properties ×2
export const steps = history.length; // planted: no-restricted-globals
export const cookies = document.cookie; // planted: no-restricted-properties
document.body.innerHTML = '<b>words</b>'; // planted: no-restricted-properties
document.body.insertAdjacentHTML('beforeend', '<b>words</b>'); // planted: no-restricted-properties
navigator.sendBeacon('https://example.org'); // planted: no-restricted-properties
console.log(address); // planted: no-console
