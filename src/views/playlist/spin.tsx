/** The record beside a playlist's songs: it turns while they play, and turning it by hand plays them. */
import '../style/spin.css';
import { useRef } from 'preact/hooks';
import { useHouse } from '../house';

/** How far it has to be turned before it plays, in degrees. */
const ENOUGH = 50;

/** For the eye and the hand; the button beside it does the same for everybody. */
export function Spin({ playing, play }: { readonly playing: boolean; readonly play: () => void }) {
  const { artUrl } = useHouse();
  const record = useRef<HTMLImageElement>(null);
  const turn = (down: PointerEvent): void => {
    const image = record.current;
    if (!image || down.button !== 0) return;
    const { left, top, width, height } = image.getBoundingClientRect();
    const angle = ({ clientX, clientY }: PointerEvent): number =>
      (Math.atan2(clientY - top - height / 2, clientX - left - width / 2) * 180) / Math.PI;
    let last = angle(down);
    let turned = 0;
    image.setPointerCapture(down.pointerId);
    image.onpointermove = (moved) => {
      const now = angle(moved);
      // The short way round, past the seam at 180°.
      turned += ((now - last + 540) % 360) - 180;
      last = now;
      image.style.rotate = `${turned}deg`;
    };
    image.onlostpointercapture = () => {
      image.onpointermove = null;
      image.style.rotate = '';
      if (Math.abs(turned) >= ENOUGH && !playing) play();
    };
  };
  return (
    <img
      ref={record}
      class="spin"
      data-playing={playing}
      src={artUrl('stage/record')}
      alt=""
      width="72"
      height="72"
      draggable={false}
      onPointerDown={turn}
    />
  );
}
