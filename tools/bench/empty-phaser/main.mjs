/** The page to compare with: stock Phaser and one empty scene. It is ready when that scene has been drawn once. */
import Phaser from 'phaser';

class EmptyScene extends Phaser.Scene {
  create() {
    this.game.events.once('postrender', () => {
      document.body.dataset.ready = 'true';
    });
  }
}

document.body.game = new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 450, banner: false, scene: EmptyScene });
