/** The one file that may import Howler, and still no more than that. */
import 'howler';
import 'phaser'; // planted: no-restricted-imports
import '../views/there'; // planted: no-restricted-imports
