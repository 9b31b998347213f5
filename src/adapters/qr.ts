/** QR codes as rows of dark and light. */
import { encodeQR } from 'qr';

/** Light modules around the code, which a reader needs. */
const QUIET = 3;

/** The code of a text, row by row, true for dark. Throws for a text that is too long for any code (about 2300 letters). */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
}
