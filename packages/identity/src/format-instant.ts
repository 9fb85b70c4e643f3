/** A point in time in words, as the account's people read it: `March 31, 2026 at 4:30 PM EDT`. */
export const formatInstant = (instant: Date, place: { locale: string; timeZone: string }): string =>
  new Intl.DateTimeFormat(place.locale, {
    timeZone: place.timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant);
