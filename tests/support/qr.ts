/** Reads a QR code off the screen as a phone does: from a picture of it, with the library that the product's own scanner uses. */
import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';

/** The text of the code that is shown. Throws when no code can be seen there. */
export async function readQr(code: Locator): Promise<string> {
  const png = (await code.screenshot()).toString('base64');
  const blank = await code.page().context().newPage();
  const { width, height, grey } = await blank.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    return { width: bitmap.width, height: bitmap.height, grey: Array.from(data).filter((_, place) => place % 4 === 0) };
  }, png);
  await blank.close();
  return decodeQR({ width, height, data: Uint8Array.from(grey.flatMap((level) => [level, level, level, 255])) });
}
