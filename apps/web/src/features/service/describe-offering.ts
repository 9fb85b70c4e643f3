import type { EquipmentKind, OfferingFieldsFragment } from '../../gql/graphql.ts';
import { formatBytes, formatSpeed } from '../../lib/format.ts';

/** What an offering gives, in a few short facts: "Down to you: 500 Mbps". */
export function offeringFacts(offering: OfferingFieldsFragment): { term: string; value: string }[] {
  const { downMbps, upMbps, allowanceBytes, kind } = offering;
  const isData = kind === 'INTERNET' || kind === 'MOBILE';
  return [
    ...(downMbps === null ? [] : [{ term: 'Download', value: `Typically ${formatSpeed(downMbps)}` }]),
    ...(upMbps === null ? [] : [{ term: 'Upload', value: `Typically ${formatSpeed(upMbps)}` }]),
    ...(isData
      ? [{ term: 'Data', value: allowanceBytes === null ? 'Unlimited' : `${formatBytes(allowanceBytes)} a cycle` }]
      : []),
  ];
}

export const equipmentNames: Record<EquipmentKind, string> = {
  GATEWAY: 'Wi-Fi gateway',
  MODEM: 'Modem',
  SET_TOP_BOX: 'TV box',
  PHONE_ADAPTER: 'Phone adapter',
};
