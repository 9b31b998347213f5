/** Planted: the way back. */
import { first } from './planted-loop'; // planted: no-cycle

export const second = typeof first === 'function' ? 2 : 0;
