/** The help services of each nation, from one data file. Its rows were read in stored copies of the
 * services' own pages up to August 2026; `checked_on` says when somebody has tried one live, which nobody has yet.
 */
import { array, boolean, nullable, number, picklist, pipe, regex, safeParse, strictObject, string, union } from 'valibot';
import type { InferOutput } from 'valibot';
import services from './help-services.json';
import { NATIONS } from './settings-schema';
import type { Nation } from './settings-schema';

const time = pipe(string(), regex(/^([01]\d|2[0-4]):[0-5]\d$/u));

const helpServiceSchema = strictObject({
  country: picklist(['GB', 'IE', 'US', 'ES', 'FR', 'PL', 'AU', 'NZ']),
  /** `all` for every nation of the country. */
  nation: picklist(['all', ...NATIONS]),
  name: string(),
  number: nullable(string()),
  /** The number to text, after the word to send where it wants one. */
  text: nullable(string()),
  url: nullable(string()),
  /** Null where the source does not say. */
  hours: nullable(
    union([
      strictObject({ open: picklist(['always']) }),
      strictObject({ from: time, to: time }),
      strictObject({ from: time, to: time, weekend_from: time, weekend_to: time }),
    ]),
  ),
  /** `under` leaves the age itself out, `to` takes it in. */
  ages: nullable(union([strictObject({ under: number() }), strictObject({ to: number() })])),
  /** Null where the source does not say. */
  free: nullable(boolean()),
  for_child: boolean(),
  for_adult: boolean(),
  /** `pictures`: the children's helpline's own way to have a picture taken down. */
  role: picklist(['helpline', 'emergency', 'pictures', 'more']),
  /**
   * V: read in a stored copy of the service's own page; a year after it is the copy's, `older` a copy without one. S: read second-hand.
   * RE-CHECK: the source is old or unsure, so it is shown to nobody before somebody has tried it.
   */
  mark: picklist(['V', 'V 2020-21', 'V older', 'V/S', 'S', 'RE-CHECK']),
  source: string(),
  /** The day somebody tried it live, or null when nobody has. */
  checked_on: nullable(pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/u))),
});
export const helpServicesSchema = array(helpServiceSchema);
export type HelpService = InferOutput<typeof helpServiceSchema>;

const COUNTRIES: Readonly<Record<Nation, HelpService['country']>> = {
  england: 'GB',
  wales: 'GB',
  scotland: 'GB',
  'northern-ireland': 'GB',
  ireland: 'IE',
  'united-states': 'US',
  spain: 'ES',
  france: 'FR',
  poland: 'PL',
  australia: 'AU',
  'new-zealand': 'NZ',
};

/**
 * What a child is shown beside an adult at school: the helpline and the emergency number, and no more, so that choosing is easy.
 * Where the line for the internet is not the children's own, both are there.
 */
export function servicesFor(nation: Nation): {
  readonly helplines: readonly [HelpService, ...HelpService[]];
  readonly emergency: HelpService;
  /** Whether the first helpline helps with pictures, too. */
  readonly pictures: boolean;
} {
  const own = rowsOf(nation).filter((row) => row.for_child);
  const [first, ...others] = own.filter((row) => row.role === 'helpline');
  const emergency = own.find((row) => row.role === 'emergency');
  if (!first || !emergency) throw new Error(`help-services.json lacks a helpline or an emergency number for ${nation}.`);
  return { helplines: [first, ...others], emergency, pictures: own.some((row) => row.role === 'pictures') };
}

/** The child's helplines and the emergency number in one line, for letters and cards on paper. */
export function helplinesLine(nation: Nation): string {
  const { helplines, emergency } = servicesFor(nation);
  // An emergency number is its own name.
  return [...helplines.map(line), emergency.name].join(' · ');
}

/** All others in one line, for what adults read. */
export function moreServicesLine(nation: Nation): string {
  return moreServicesFor(nation).map(line).join(' · ');
}

/** All others. Those marked RE-CHECK stay out until somebody has tried them. */
export function moreServicesFor(nation: Nation): readonly HelpService[] {
  return rowsOf(nation).filter(
    (row) => (row.role === 'more' || row.role === 'pictures') && (row.mark !== 'RE-CHECK' || row.checked_on !== null),
  );
}

/** A service with the first way to reach it that it has. */
function line({ name, number, url, text }: HelpService): string {
  const way = number ?? url ?? `SMS ${text}`;
  return way === name ? name : `${name} ${way}`;
}

function rowsOf(nation: Nation): readonly HelpService[] {
  const parsed = safeParse(helpServicesSchema, services);
  if (!parsed.success) throw new Error('help-services.json does not fit its schema; its test names the field.');
  return parsed.output.filter((row) => row.country === COUNTRIES[nation] && (row.nation === 'all' || row.nation === nation));
}
