/** Remembers which account a viewer with several looked at last. Holds an opaque account id. */
export const accountCookieName = 'demarc.account';
