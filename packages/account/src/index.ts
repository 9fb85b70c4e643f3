export { type AccountAction, refuseAccess, refuseFrozenLogin, visibleAccounts } from './account-access.ts';
export {
  type AccountLoaders,
  accountCells,
  type Contact,
  createAccountLoaders,
  type ServiceAddress,
} from './account-loader.ts';
export { type Account, selectAccounts } from './account-store.ts';
export { recordAudit } from './audit-store.ts';
export { checkText, isPlainText } from './check-text.ts';
export { selectPrimaryContact } from './contact-store.ts';
export {
  type AccountFrozenError,
  accountFrozen,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  roleNotAllowed,
} from './expected-errors.ts';
export { listAccountMessages } from './list-account-messages.ts';
export { listStaffActions, type StaffAction } from './list-staff-actions.ts';
export { lookUpAccount } from './look-up-account.ts';
export { notifyAccount } from './notify-account.ts';
export { notifyAccounts } from './notify-accounts.ts';
export { notifyEveryContact } from './notify-every-contact.ts';
export { notifyOtherContact } from './notify-other-contact.ts';
export { viewAccountAsStaff } from './view-account-as-staff.ts';
