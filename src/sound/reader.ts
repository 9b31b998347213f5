/** Reads texts out by the device's own voices. Only those that speak without a network are used: others send the words away. */

/** A voice speaks this share of its usual speed: pupils read along. */
const RATE = 0.9;

export type Listener = {
  /** The word that is being spoken: where it begins in the text, and how many letters it has. Some voices never say. */
  readonly onWord: (start: number, length: number) => void;
  readonly onEnd: () => void;
};

/** Undefined on a device that cannot speak. */
export function createReader() {
  const { speechSynthesis: device } = window as { readonly speechSynthesis?: SpeechSynthesis };
  if (!device) return undefined;
  const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
    const own = device.getVoices().filter(({ lang, localService }) => localService && lang.replace('_', '-').split('-')[0] === language);
    return own.find((voice) => voice.default) ?? own[0];
  };
  let turn = 0;
  return {
    hasVoice: (language: string): boolean => voiceFor(language) !== undefined,
    /** Calls back when the device has found its voices, which may be long after the page has come. */
    onVoices(callback: () => void): () => void {
      device.addEventListener('voiceschanged', callback);
      return () => device.removeEventListener('voiceschanged', callback);
    },
    /** Stops whatever is being read, and reads this. */
    read(text: string, language: string, { onWord, onEnd }: Listener): void {
      const voice = voiceFor(language);
      const mine = ++turn;
      device.cancel();
      if (!voice) return onEnd();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
        if (mine === turn && name === 'word') onWord(charIndex, charLength || /^\S*/u.exec(text.slice(charIndex))?.[0].length || 1);
      });
      for (const end of ['end', 'error'] as const) utterance.addEventListener(end, () => mine === turn && onEnd());
      device.speak(utterance);
    },
    stop(): void {
      turn += 1;
      device.cancel();
    },
  };
}
