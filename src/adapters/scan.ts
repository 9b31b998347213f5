/** Reads QR codes with the camera of this device. */
import { QRCanvas, rearCamera } from 'qr/dom.js';

/** Time between two looks, in milliseconds. */
const PAUSE = 150;

/**
 * Starts the camera and calls `onCode` with every text it reads; the same one may come many times. Resolves with what stops it.
 * Rejects where there is no camera, or it may not be used.
 */
export async function scanCodes(player: HTMLVideoElement, onCode: (text: string) => void): Promise<() => void> {
  const camera = await rearCamera(player);
  const canvas = new QRCanvas();
  let isOn = true;
  const look = async (): Promise<void> => {
    const read = await camera.readFrame(canvas).catch(() => undefined);
    if (!isOn) return;
    if (typeof read === 'string') onCode(read);
    setTimeout(() => void look(), PAUSE);
  };
  void look();
  return () => {
    isOn = false;
    camera.stop();
  };
}
