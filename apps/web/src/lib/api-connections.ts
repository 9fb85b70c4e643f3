import { Agent } from 'undici';

/** More requests than this wait for a connection that becomes free: a rush on the portal is none on the API. */
const mostConnections = 32;

/**
 * The connections of this process to the API. They are kept open between requests for as long as the API allows in its
 * answers; Node's own fetch would keep them too, but open as many as there are requests at once.
 */
export const apiConnections = new Agent({ connections: mostConnections });
