/** Planted: Howler outside its one file, and what sound may not reach for. */
import 'howler'; // planted: no-restricted-imports
import 'phaser'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import 'preact'; // planted: no-restricted-imports
import '../views/there'; // planted: no-restricted-imports
import '../app/there'; // planted: no-restricted-imports
import '../adapters/there'; // planted: no-restricted-imports
import '../../scenes/there'; // planted: no-restricted-imports
import '../core/allowed';

export const kept = localStorage.length; // planted: no-restricted-globals
