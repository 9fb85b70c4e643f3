/**
 * A hash, at the usual cost, of 256 random bits nobody kept. In a login's place of a password it makes every password
 * wrong, and takes as long to say so as any other.
 */
export const forgottenPassword =
  '$argon2id$v=19$m=19456,t=2,p=1$kp1n7PUPGll5kTHQNUJyFg$mYVJoG6F/oCgJLTPTTR7/34tAPwFd8a9zy91KDlaSPc';
