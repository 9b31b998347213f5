/** A button that reads a part of the page out and marks each word as it is spoken. Shown where the device has a voice for the language. */
import '../style/read-aloud.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { rangeOf, spokenOf } from './spoken';

/** Name of the mark that follows the voice. */
const MARK = 'reading';

/** Reads what the selectors find, in their order; stops when it goes, or when what it reads has changed with `about`. */
export function ReadAloud({ parts, about }: { readonly parts: readonly string[]; readonly about: string }) {
  const { t, language, reader: port } = useHouse();
  const reader = port.value;
  const reading = useSignal(false);
  const voices = useSignal(0);
  const stop = (): void => {
    reader?.stop();
    reading.value = false;
    unmark();
  };
  useEffect(() => reader?.onVoices(() => (voices.value += 1)), []);
  useEffect(() => stop, [about, language.value]);
  void voices.value;
  if (!reader?.hasVoice(language.value)) return null;
  const read = (): void => {
    const spoken = spokenOf(parts.flatMap((part) => [...document.querySelectorAll(part)]));
    reading.value = true;
    reader.read(spoken.text, language.value, {
      onWord(start, length) {
        const range = rangeOf(spoken, start, length);
        if (range) mark(range);
      },
      onEnd() {
        reading.value = false;
        unmark();
      },
    });
  };
  return (
    <button type="button" class="button plain read-aloud" onClick={reading.value ? stop : read}>
      <Icon name={reading.value ? 'stop' : 'tell'} flip />
      {t(reading.value ? 'ui.read.stop' : 'ui.read.item')}
    </button>
  );
}

/** Browsers before 2022 cannot mark words without changing the page; they only speak. */
function mark(range: Range): void {
  if (typeof Highlight === 'function') CSS.highlights.set(MARK, new Highlight(range));
}

function unmark(): void {
  if (typeof Highlight === 'function') CSS.highlights.delete(MARK);
}
