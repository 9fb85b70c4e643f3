import type { Account } from '@demarc/account';
import type { AutopayView, PaymentArrangement } from '@demarc/billing';
import type { Actor } from '@demarc/database';

/** The parent value of `Viewer`'s resolvers: the customer of the session. */
export type ViewerModel = Extract<Actor, { kind: 'customer' }>;

/** A rule of autopay with the account it is of. */
export type AutopayModel = AutopayView & { readonly account: Account };

/** An arrangement with its account's currency. */
export type PaymentArrangementModel = PaymentArrangement & { readonly currency: string };
