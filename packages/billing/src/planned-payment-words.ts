import { dayIn } from '@demarc/database';
import { explainDecline } from './decline-messages.ts';
import type { PlannedPaymentView } from './planned-payment-store.ts';

/** Why a planned payment was left out or let go, in words that say what to do. */
const endWords: Readonly<Record<string, string>> = {
  nothing_owed: 'It was not needed: what it was meant to pay is paid.',
  below_minimum: 'So little cannot be charged by itself. It is added to your next bill.',
  above_limit: 'The bill is above your autopay limit. Pay it yourself, or raise the limit.',
  autopay_off: 'Autopay was off on that day. Pay the bill yourself if it is still open.',
  method_removed: 'The payment method chosen for it is not stored any more. Pay with another one.',
};

/** Why the newest try did not go through, or why no more are made. NULL: there is nothing to explain. */
export function explainPlannedPayment(planned: PlannedPaymentView): string | null {
  if (planned.state === 'failed' || planned.state === 'skipped') {
    return endWords[planned.endReason ?? ''] ?? explainDecline(planned.endReason);
  }
  return planned.state === 'planned' && planned.tryCount > 0 ? explainDecline(planned.declineCode) : null;
}

/** The day it is charged next, where the account lives. NULL: not, or not again. */
export function nextTryDay(planned: PlannedPaymentView): string | null {
  if (planned.state !== 'planned') return null;
  return planned.tryCount === 0 || planned.nextTryAt === null
    ? planned.chargeOn
    : dayIn(planned.timeZone, planned.nextTryAt);
}
