/** Copies a text, and says so. Where the browser does not let it, the text is selected, to be copied by hand. */
import { useSignal } from '@preact/signals';

type Props = { readonly text: string; readonly from: string; readonly label: string; readonly done: string };

/** `from` is the id of the field that shows the text. */
export function CopyButton({ text, from, label, done }: Props) {
  const copied = useSignal('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied.value = text;
    } catch {
      const field = document.getElementById(from);
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select();
    }
  };
  return (
    <>
      <button type="button" class="button soft" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{copied.value === text && done}</span>
    </>
  );
}
