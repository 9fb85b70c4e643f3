import type { TicketCategory } from '../../gql/graphql.ts';

const labels: Record<TicketCategory, string> = {
  INTERNET: 'Internet',
  TV: 'TV',
  VOICE: 'Phone',
  BILLING: 'Bills and payments',
  ACCOUNT: 'My account',
  OTHER: 'Something else',
};

export const categoryOptions = Object.entries(labels).map(([value, label]) => ({ value, label }));

export const categoryLabel = (category: TicketCategory): string => labels[category];

export const isTicketCategory = (value: string): value is TicketCategory => Object.hasOwn(labels, value);
