import type { RequestHandler } from 'msw';

export const processorHandlers: RequestHandler[] = [];
