/** Planted: libraries that have one place each, used in another. */
import 'phaser'; // planted: no-restricted-imports
import 'howler'; // planted: no-restricted-imports
import 'i18next'; // planted: no-restricted-imports
import '../vendor/there'; // planted: no-restricted-imports
import '../views/there';
import '../adapters/there';
import '../../scenes/there';

export const kept = localStorage.length;
export const address = location.href;
document.body.innerHTML = address; // planted: no-restricted-properties
