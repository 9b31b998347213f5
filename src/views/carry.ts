/** Carrying a thing across the page with finger or mouse, as another way to do what its control does. */
import './style/carry.css';

/** How far a finger has to move before it carries instead of pressing, in pixels. */
const SLACK = 8;

export type Carry = {
  /** What is shown under the finger: a copy of this element. */
  readonly shape: Element;
  /** Elements that it can be put down on. */
  readonly onto: string;
  readonly drop: (target: Element) => void;
};

/**
 * Begins on `pointerdown`. The copy follows the pointer and is put down on the first matching element under it; anywhere
 * else nothing happens. A finger carries only what style keeps from scrolling the page (`touch-action: none`). Keyboard and
 * screen reader have the control itself, which does the same.
 */
export function carry(event: PointerEvent, { shape, onto, drop }: Carry): void {
  if (event.button !== 0 || (event.pointerType !== 'mouse' && !holdsStill(event.target))) return;
  const { clientX, clientY, pointerId } = event;
  let copy: HTMLElement | undefined;
  let target: Element | undefined;

  const mark = (next: Element | undefined): void => {
    target?.removeAttribute('data-over');
    target = next;
    target?.setAttribute('data-over', '');
  };
  const move = (moved: PointerEvent): void => {
    if (moved.pointerId !== pointerId) return;
    if (!copy && Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < SLACK) return;
    copy ??= copyOf(shape);
    copy.style.translate = `${moved.clientX}px ${moved.clientY}px`;
    mark(document.elementFromPoint(moved.clientX, moved.clientY)?.closest(onto) ?? undefined);
  };
  const end = (ended: PointerEvent): void => {
    if (ended.pointerId !== pointerId) return;
    for (const [name, listener] of listeners) window.removeEventListener(name, listener);
    const reached = ended.type === 'pointerup' ? target : undefined;
    mark(undefined);
    if (!copy) return;
    copy.remove();
    // What was carried was not pressed.
    window.addEventListener('click', swallow, { capture: true, once: true });
    window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    if (reached) drop(reached);
  };
  const listeners = [
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
  ] as const;
  for (const [name, listener] of listeners) window.addEventListener(name, listener);
}

function holdsStill(touched: EventTarget | null): boolean {
  return touched instanceof Element && getComputedStyle(touched).touchAction === 'none';
}

function copyOf(shape: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'carried';
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;
  copy.append(shape.cloneNode(true));
  document.body.append(copy);
  return copy;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
