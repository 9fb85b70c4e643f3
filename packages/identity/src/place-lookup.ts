/** Port to whoever knows where a network address is. */
export interface PlaceLookup {
  /**
   * @param address IPv4 or IPv6, as text.
   * @returns The place in words for a customer, such as “Albany, New York”. NULL: not known; none is ever guessed.
   */
  find(address: string): Promise<string | null>;
}

/** Without a look-up set up, every place is unknown. */
export const unknownPlaces: PlaceLookup = { find: () => Promise.resolve(null) };
