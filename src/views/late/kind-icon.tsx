/** Icons for the kinds of messages: what only the list of what has been looked at draws, and what it shares with the rest. */
import type { Kind } from '../../core/channels';
import { Drawing, Icon } from '../icon';
import type { IconName } from '../icon';

const PATHS = {
  gift: 'M4 9h16v4H4zM6 13v7h12v-7M12 9v11M12 9C9 3 5 6 8 8.5L12 9c4-6 8-3 4-.5z',
  flag: 'M6 21V4M6 5h12l-3 4 3 4H6',
  star: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  list: 'M4 6h16M4 12h10M4 18h7M18 20v-8l3 1',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
} as const;

const KIND_ICONS: Readonly<Record<Kind, IconName | keyof typeof PATHS>> = {
  playlist: 'list',
  cover: 'picture',
  follower: 'person',
  invitation: 'invite',
  line: 'chat',
  gift: 'gift',
  nameplate: 'flag',
  party: 'invite',
  comment: 'chat',
  suggestion: 'pencil',
  access: 'lock',
  file: 'file',
  message: 'chat',
  direct: 'person',
  joiner: 'invite',
  poll: 'list',
  live: 'chat',
  sticker: 'gift',
  question: 'ask',
  guest: 'invite',
  nudge: 'chat',
  kudos: 'star',
  request: 'person',
  goal: 'flag',
  notice: 'list',
  private: 'person',
  event: 'calendar',
  photo: 'picture',
};

/** For the eye alone, as `Icon` is. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  const name = KIND_ICONS[kind];
  return name in PATHS ? <Drawing path={PATHS[name as keyof typeof PATHS]} /> : <Icon name={name as IconName} />;
}
