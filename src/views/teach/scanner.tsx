/** Reads receipts' QR codes with the camera of the teacher's device, only while it has been asked to. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from './desk';

/** `onCode` gets every text that is read; the same one may come many times. */
export function Scanner({ onCode }: { readonly onCode: (text: string) => void }) {
  const { t, scan } = useDesk();
  const isOn = useSignal(false);
  const failed = useSignal(false);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const player = video.current;
    if (!isOn.value || !player) return undefined;
    let isWanted = true;
    let stop: (() => void) | undefined;
    scan(player, onCode).then(
      (end) => {
        stop = end;
        if (!isWanted) end();
      },
      () => {
        failed.value = true;
        isOn.value = false;
      },
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [isOn.value]);
  return (
    <div>
      <button
        type="button"
        class="button soft"
        onClick={() => {
          isOn.value = !isOn.value;
          failed.value = false;
        }}
      >
        {t(isOn.value ? 'teach.mark.stopScan' : 'teach.mark.scan')}
      </button>
      {isOn.value && <video ref={video} class="scanner" playsInline muted />}
      <p role="alert">{failed.value && t('teach.mark.noCamera')}</p>
    </div>
  );
}
