/** PostgreSQL cannot store NUL, and half a surrogate pair is no character (Unicode D75). */
const unstorable = /\0|\p{Surrogate}/u;

/** True for text that can be stored and compared as it is. */
export const isStorableText = (text: string): boolean => !unstorable.test(text);
