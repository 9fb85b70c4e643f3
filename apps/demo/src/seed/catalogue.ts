import { idNamed } from './id-named.ts';

const gigabyte = 1_000_000_000;

/** What the demo operator sells, and one plan that is only kept by those who have it. */
export interface Offering {
  readonly id: string;
  readonly code: string;
  readonly kind: 'internet' | 'tv' | 'voice' | 'mobile' | 'addon';
  readonly name: string;
  readonly description: string;
  readonly monthlyPriceMinor: number;
  readonly currency: 'USD';
  readonly downMbps: number | null;
  readonly upMbps: number | null;
  readonly allowanceBytes: number | null;
  readonly overageBlockBytes: number | null;
  readonly overageBlockPriceMinor: number | null;
  readonly isSold: boolean;
}

type Traits = Partial<Omit<Offering, 'id' | 'code' | 'kind' | 'name' | 'description' | 'monthlyPriceMinor'>>;

const offering = <Code extends string>(
  code: Code,
  kind: Offering['kind'],
  name: string,
  monthlyPriceMinor: number,
  description: string,
  traits: Traits = {},
): Offering & { code: Code } => ({
  id: idNamed(`offering ${code}`),
  code,
  kind,
  name,
  description,
  monthlyPriceMinor,
  currency: 'USD',
  downMbps: null,
  upMbps: null,
  allowanceBytes: null,
  overageBlockBytes: null,
  overageBlockPriceMinor: null,
  isSold: true,
  ...traits,
});

const speed = (downMbps: number, upMbps: number): Traits => ({ downMbps, upMbps });
const allowance = (gigabytes: number, blockGigabytes: number): Traits => ({
  allowanceBytes: gigabytes * gigabyte,
  overageBlockBytes: blockGigabytes * gigabyte,
  overageBlockPriceMinor: 1_000,
});

export const catalogue = [
  offering('INT-50', 'internet', 'Classic 50', 4_499, 'Our first plan, kept by those who have it.', {
    ...speed(50, 5),
    ...allowance(1_200, 50),
    isSold: false,
  }),
  offering('INT-100', 'internet', 'Essential 100', 4_999, 'For mail, news and a film in the evening. 600 GB a month.', {
    ...speed(100, 20),
    ...allowance(600, 50),
  }),
  offering(
    'INT-300',
    'internet',
    'Plus 300',
    6_499,
    'For a household that streams, studies and plays. 1.2 TB a month.',
    {
      ...speed(300, 50),
      ...allowance(1_200, 50),
    },
  ),
  offering(
    'INT-1000',
    'internet',
    'Gig 1000',
    8_499,
    'A gigabit down for every room. Unlimited data.',
    speed(1_000, 200),
  ),
  offering(
    'INT-2000',
    'internet',
    'Gig 2000',
    10_999,
    'Two gigabits, for makers and home studios. Unlimited data.',
    speed(2_000, 1_000),
  ),
  offering('TV-SELECT', 'tv', 'TV Select', 3_999, '60 channels: local stations, news and family.'),
  offering('TV-PREFERRED', 'tv', 'TV Preferred', 7_499, '150 channels with regional sports, on three screens.'),
  offering('TV-EVERYTHING', 'tv', 'TV Everything', 11_999, '220 channels, all sports and film packs, on five screens.'),
  offering(
    'VOICE-HOME',
    'voice',
    'Home Voice',
    1_999,
    'Unlimited calls in the US, Canada and Mexico. Voicemail by e-mail.',
  ),
  offering(
    'VOICE-WORLD',
    'voice',
    'Home Voice World',
    2_999,
    'Home Voice with unlimited calls to landlines in 60 countries.',
  ),
  offering(
    'MOB-10',
    'mobile',
    'Mobile 10',
    2_000,
    'One line with 10 GB, calls and texts without limit.',
    allowance(10, 1),
  ),
  offering('MOB-UNL', 'mobile', 'Mobile Unlimited', 4_000, 'One line with unlimited data, calls and texts.'),
  offering('ADD-WIFI', 'addon', 'Whole-Home Wi-Fi', 1_000, 'Two extra access points, set up by us.'),
  offering('ADD-DVR', 'addon', 'Cloud DVR', 1_200, '200 hours of recordings, on every screen.'),
  offering('ADD-IP', 'addon', 'Static IP address', 1_500, 'One fixed IPv4 address.'),
] as const satisfies readonly Offering[];

export type OfferingCode = (typeof catalogue)[number]['code'];

export function offeringByCode(code: OfferingCode): Offering {
  const found = catalogue.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`The demo catalogue has no offering ${code}.`);
  return found;
}
