/** The frame of every screen: the bar with Help and Leave in their fixed place, notices, the screen itself, and its sheets. */
import type { ComponentChildren } from 'preact';
import { Boundary } from './boundary';
import { BrandMark } from './brand-mark';
import { BriefView } from './brief-view';
import { Announcer } from './announcer';
import { HomeView } from './home-view';
import { focusMain } from './focus';
import { useHouse } from './house';
import type { Notice, Sheet } from './house';
import { Icon } from './icon';
import type { IconName } from './icon';
import { WaitingScreen, lateScreen, lateSheet } from './late';
import { follow } from './link';
import { PauseSheet } from './pause-sheet';
import { PlayView } from './play-view';

const ReportView = lateScreen(async () => (await import('./late/report-view')).ReportView);
const EndingView = lateScreen(async () => (await import('./late/ending-view')).EndingView);
const ResultsView = lateScreen(async () => (await import('./late/results-view')).ResultsView);
const AlbumView = lateScreen(async () => (await import('./late/album-view')).AlbumView);
const HelpSheet = lateSheet(async () => (await import('./late/help-sheet')).HelpSheet);
const SettingsSheet = lateSheet(async () => (await import('./late/settings-sheet')).SettingsSheet);
const FinishSheet = lateSheet(async () => (await import('./late/finish-sheet')).FinishSheet);

/** The whole page. */
export function Shell() {
  const { t, route, sheet } = useHouse();
  return (
    <>
      <a class="skip-link" href="#main" onClick={(event) => (event.preventDefault(), focusMain())}>
        {t('ui.skipLink')}
      </a>
      <Bar />
      <Notices />
      <Boundary key={route.value.name}>
        <Screen />
      </Boundary>
      {sheet.value === 'help' && <HelpSheet />}
      {sheet.value === 'settings' && <SettingsSheet />}
      {sheet.value === 'finish' && <FinishSheet />}
      <PauseSheet />
      <Announcer />
    </>
  );
}

function Screen() {
  const { t, route, session } = useHouse();
  if (route.value.name === 'home') return <HomeView />;
  if (route.value.name === 'album') return <AlbumView />;
  const now = session.value;
  if (!now) return <WaitingScreen>{t('ui.loading')}</WaitingScreen>;
  switch (now.phase.name) {
    case 'brief':
      return <BriefView />;
    case 'judge':
    case 'why':
    case 'feedback':
      return <PlayView session={now} />;
    case 'report':
      return <ReportView session={now} step={now.phase.step} />;
    case 'ending':
      return <EndingView session={now} />;
    case 'results':
      return <ResultsView session={now} />;
  }
}

function Bar() {
  const { t, go, dispatch, session, route, leave } = useHouse();
  const canPause = route.value.name === 'case' && session.value !== undefined;
  return (
    <header class="bar">
      <a class="brand" href="?" aria-label={t('ui.bar.home')} onClick={follow(() => go({ name: 'home' }))}>
        <BrandMark />
        <span class="brand-name">{t('ui.name')}</span>
      </a>
      <nav class="bar-tools" aria-label={t('ui.bar.label')}>
        {canPause && (
          <BarButton icon="pause" onClick={() => dispatch({ type: 'pause' })}>
            {t('ui.bar.pause')}
          </BarButton>
        )}
        <SheetButton sheet="settings" icon="settings">
          {t('ui.bar.settings')}
        </SheetButton>
        <SheetButton sheet="help" icon="help">
          {t('ui.bar.help')}
        </SheetButton>
        <BarButton icon="leave" onClick={leave}>
          {t('ui.bar.leave')}
        </BarButton>
      </nav>
    </header>
  );
}

function SheetButton({ sheet, icon, children }: { readonly sheet: Sheet; readonly icon: IconName; readonly children: ComponentChildren }) {
  const house = useHouse();
  return (
    <BarButton icon={icon} onClick={() => (house.sheet.value = sheet)}>
      {children}
    </BarButton>
  );
}

type BarButtonProps = { readonly icon: IconName; readonly onClick: () => void; readonly children: ComponentChildren };

function BarButton({ icon, onClick, children }: BarButtonProps) {
  return (
    <button type="button" class="bar-button" data-tool={icon} onClick={onClick}>
      <Icon name={icon} flip={icon === 'leave'} />
      <span>{children}</span>
    </button>
  );
}

/** One that is dismissed hands the focus on: to the next, or to what the screen began with. */
function Notices() {
  const { t, notices, dismiss } = useHouse();
  const putAway = (notice: Notice, row: Element | null): void => {
    const other = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
    (other ?? document.querySelector<HTMLElement>('main [tabindex="-1"]'))?.focus();
    dismiss(notice);
  };
  return (
    <div class="notices" role="alert">
      {notices.value.map((notice) => (
        <p key={notice} class="notice">
          <span>{t(notice)}</span>
          <button type="button" class="button" onClick={(event) => putAway(notice, event.currentTarget.parentElement)}>
            {t('ui.notice.dismiss')}
          </button>
        </p>
      ))}
    </div>
  );
}
