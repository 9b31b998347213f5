/** Views that are fetched when they are first needed, or before that when the page is idle; they say so when they cannot be had. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFocusOn } from './focus';
import { useHouse } from './house';

type State<Props> = { readonly view?: ComponentType<Props>; readonly failed?: true };

/** What every late view needs beside itself: the words of the later screens. The house says how to get them. */
let fetchWords: () => Promise<unknown> = () => Promise.resolve();

/** Says how the words of later screens are fetched; asked again after a failure. */
export function setLateWords(fetch: () => Promise<unknown>): void {
  fetchWords = fetch;
}

/** Everything there is to fetch, for `fetchLater`, and what comes before all else, for `fetchSoon`. */
const loads: (() => Promise<unknown>)[] = [];
const soon: (() => Promise<unknown>)[] = [];

/** Fetches what follows the first verdict, and never rejects. */
export async function fetchSoon(): Promise<void> {
  await Promise.allSettled(soon.map((load) => load()));
}

/** Fetches all late views ahead of their time, and never rejects. What fails now is tried again when it is needed. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled(loads.map((load) => load()));
}

/** Wraps an import of a whole screen: a heading while it loads, then the screen; after a failure a sentence and a way to try again. */
export function lateScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return late(load, WaitingScreen);
}

/** The same for a sheet, which opens when it is there. */
export function lateSheet<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return late(load, WaitingSheet);
}

/** The same for a part of a screen, which the rest does not wait for. */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return late(load, WaitingSheet);
}

/** The same for what a screen is whole without: nothing is shown until it is there, or where it cannot be had. */
export function lateExtra<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return late(load, () => null);
}

/** Wraps a part that the first verdict leads to: fetched as soon as that can be given. Its words are there already. */
export function soonPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return late(load, WaitingSheet, soon);
}

type Waiting = ComponentType<{ readonly children: ComponentChildren }>;

function late<Props extends object>(load: () => Promise<ComponentType<Props>>, Frame: Waiting, queue = loads): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetched = async (): Promise<ComponentType<Props>> => {
    const [view] = await Promise.all([load(), queue === soon ? undefined : fetchWords()]);
    loaded = view;
    return view;
  };
  queue.push(fetched);
  return function Late(props: Props) {
    const { t, reload } = useHouse();
    const [state, setState] = useState<State<Props>>({});
    const [attempt, setAttempt] = useState(0);
    const View = loaded ?? state.view;
    useEffect(() => {
      let wanted = true;
      // Asked by what was drawn: it may have come since, ahead of its time, and then asking again costs nothing.
      if (!View) {
        fetched().then(
          (view) => wanted && setState({ view }),
          () => wanted && setState({ failed: true }),
        );
      }
      return () => {
        wanted = false;
      };
    }, [attempt]);
    // A browser may hold on to its first failure, and a new release may have taken the part away: then only a new page helps.
    const again = (): void => {
      if (attempt > 0) return reload();
      setState({});
      setAttempt(attempt + 1);
    };
    if (View) return <View {...props} />;
    if (!state.failed) return <Frame>{t('ui.loading')}</Frame>;
    return (
      <Frame>
        {t('ui.notice.loadFailed')}{' '}
        <button type="button" class="button" onClick={again}>
          {t('ui.notice.tryAgain')}
        </button>
      </Frame>
    );
  };
}

/** A screen that is on its way: it has its main part and takes the focus, so that nobody is left in the dark. */
export function WaitingScreen({ children }: { readonly children: ComponentChildren }) {
  const heading = useFocusOn<HTMLHeadingElement>('waiting');
  return (
    <main id="main">
      <h1 ref={heading} tabIndex={-1} class="waiting">
        {children}
      </h1>
    </main>
  );
}

function WaitingSheet({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notices" role="alert">
      <p class="notice">{children}</p>
    </div>
  );
}
