/** The frame of the teacher's page: its tabs, the choices that all of them share, and the curtain in front. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LANGUAGES } from '../../content/languages';
import { NATIONS } from '../../content/settings-schema';
import { LEVELS } from '../../core/scenario';
import { BrandMark } from '../brand-mark';
import { Icon } from '../icon';
import type { IconName } from '../icon';
import { ScreenWindow } from './big-screen';
import { CurtainView } from './curtain-view';
import { DebriefView } from './debrief-view';
import { TABS, useDesk } from './desk';
import type { Tab } from './desk';
import { Failed } from './failed';
import { HomeworkView } from './homework-view';
import { MarkView } from './mark-view';
import { PrepareView } from './prepare-view';
import { PresentView } from './present-view';

const VIEWS = { prepare: PrepareView, present: PresentView, homework: HomeworkView, mark: MarkView, debrief: DebriefView } as const;

const ICONS: Readonly<Record<Tab, IconName>> = { prepare: 'file', present: 'tell', homework: 'pencil', mark: 'check', debrief: 'chat' };

/** The whole page. */
export function TeachShell() {
  const { t, tab, curtain, isScreen, hasFailed } = useDesk();
  const page = useRef<HTMLDivElement>(null);
  const shown = curtain.isDrawn.value ? 'curtain' : tab.value;
  useHeadingFocus(page, shown);
  if (isScreen) {
    return (
      <main id="main">
        <ScreenWindow />
      </main>
    );
  }
  if (shown === 'curtain') {
    return (
      <div ref={page}>
        <CurtainView />
      </div>
    );
  }
  const View = VIEWS[shown];
  return (
    <div ref={page}>
      <a
        class="skip-link"
        href="#main"
        onClick={(event) => {
          // The address keeps the tab's name.
          event.preventDefault();
          focusHeading(page.current);
        }}
      >
        {t('ui.skipLink')}
      </a>
      <header class="desk-head no-print">
        <div class="desk-brand">
          <BrandMark />
          <div>
            <h1>{t('teach.title')}</h1>
            <p>{t('teach.lead')}</p>
          </div>
          <button type="button" class="button plain" onClick={curtain.close}>
            {t('teach.pin.close')}
          </button>
        </div>
        <nav class="desk-tabs" aria-label={t('teach.tabs.label')}>
          {TABS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={tab.value === name ? 'page' : undefined} onClick={() => (tab.value = name)}>
              <Icon name={ICONS[name]} />
              {t(`teach.tabs.${name}`)}
            </a>
          ))}
        </nav>
        <Choices />
        <Failed when={hasFailed} />
      </header>
      <main id="main" class="desk-main">
        <View />
      </main>
    </div>
  );
}

/** What was opened, closed or turned to leads the focus to its heading. The first look at the page leaves it alone. */
function useHeadingFocus(page: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) focusHeading(page.current);
    before.current = shown;
  }, [shown]);
}

function focusHeading(page: HTMLElement | null): void {
  const heading = page?.querySelector<HTMLElement>('#main :is(h1, h2)');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/** Case, level, language and nation: chosen once, used by every tab. */
function Choices() {
  const { t, choices, choose, cases } = useDesk();
  const { caseId, level, language, nation } = choices.value;
  return (
    <form class="desk-choices" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={t('teach.case')}
        value={caseId}
        options={cases.map((id) => [id, t(`cases.${id}.title`)])}
        choose={(id) => choose({ caseId: id })}
      />
      <Choice
        label={t('teach.level')}
        value={level}
        options={LEVELS.map((one) => [one, t(`ui.home.levels.${one}.name`)])}
        choose={(value) => choose({ level: LEVELS.find((one) => one === value) ?? level })}
      />
      <Choice
        label={t('teach.homework.language')}
        value={language}
        options={LANGUAGES.map(({ id, name }) => [id, name])}
        choose={(value) => choose({ language: value })}
      />
      <Choice
        label={t('teach.homework.nation')}
        value={nation}
        options={NATIONS.map((one) => [one, t(`ui.settings.nations.${one}`)])}
        choose={(value) => choose({ nation: NATIONS.find((one) => one === value) ?? nation })}
      />
    </form>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string) => void;
};

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
