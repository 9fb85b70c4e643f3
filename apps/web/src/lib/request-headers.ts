/** Headers that proxy.ts sets on every request for the pages behind it; what a browser sends under these names is lost. */
export const requestIdHeader = 'x-request-id';
export const requestPathHeader = 'x-demarc-path';
export const nonceHeader = 'x-nonce';
