/** QR codes: made as rows of dark and light, and read with the camera of this device. */
import { encodeQR } from 'qr';

/** Time between two looks of the camera, in milliseconds. */
const PAUSE = 150;
/** Light modules around the code, which a reader needs. */
const QUIET = 3;

/** The code of a text, row by row, true for dark. Throws for a text that is too long for any code (about 2300 letters). */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
}

/**
 * Starts the camera and calls `onCode` with every text it reads; the same one may come many times. Resolves with what stops it.
 * Rejects where there is no camera, or it may not be used.
 */
export async function scanCodes(player: HTMLVideoElement, onCode: (text: string) => void): Promise<() => void> {
  const { QRCanvas, rearCamera } = await import('qr/dom.js');
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
