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
  country: picklist(['GB', 'IE', 'US']),
  /** `all` for every nation of the country. */
  nation: picklist(['all', ...NATIONS]),
  name: string(),
  number: nullable(string()),
  text: nullable(string()),
  url: nullable(string()),
  hours: nullable(union([strictObject({ open: picklist(['always']) }), strictObject({ from: time, to: time })])),
  /** `under` leaves the age itself out, `to` takes it in. */
  ages: nullable(union([strictObject({ under: number() }), strictObject({ to: number() })])),
  free: boolean(),
  for_child: boolean(),
  for_adult: boolean(),
  role: picklist(['helpline', 'emergency', 'more']),
  /** V: read in a stored copy of the service's own page; a year after it is the copy's. */
  mark: pipe(string(), regex(/^(V|S)( \d{4}(-\d{2})?)?$/u)),
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
};

/** Services for a nation: the child helpline, the emergency number, and others a child may use. */
export function servicesFor(nation: Nation): {
  readonly helpline: HelpService;
  readonly emergency: HelpService;
  readonly more: readonly HelpService[];
} {
  const parsed = safeParse(helpServicesSchema, services);
  if (!parsed.success) throw new Error('help-services.json does not fit its schema; its test names the field.');
  const own = parsed.output.filter(
    (row) => row.country === COUNTRIES[nation] && (row.nation === 'all' || row.nation === nation) && row.for_child,
  );
  const helpline = own.find((row) => row.role === 'helpline');
  const emergency = own.find((row) => row.role === 'emergency');
  if (!helpline || !emergency) throw new Error(`help-services.json lacks a helpline or an emergency number for ${nation}.`);
  return { helpline, emergency, more: own.filter((row) => row.role === 'more') };
}
