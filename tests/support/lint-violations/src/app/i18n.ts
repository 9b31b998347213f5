/** The one file that may import i18next, and still no more than that. */
import 'i18next';
import 'phaser'; // planted: no-restricted-imports
import 'howler'; // planted: no-restricted-imports
