import type { Route } from 'next';
import Form from 'next/form';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { PageLink } from '../../components/page-link.tsx';
import styles from './filter-form.module.css';

interface FilterFormProps<Path extends string> {
  /** The list's page without a filter. */
  page: Route<Path>;
  /** True: what is shown is a part, and the way back to all is offered. */
  isFiltered: boolean;
  children: ReactNode;
}

/** Chooses a part of a list by the page's address, so that it can be kept, sent and gone back from. */
export function FilterForm<Path extends string>({ page, isFiltered, children }: FilterFormProps<Path>) {
  return (
    <Form<Path> action={page} className={styles.form} role="search">
      <div className={styles.fields}>{children}</div>
      <div className={styles.actions}>
        <Button type="submit" variant="secondary">
          Show
        </Button>
        {isFiltered ? <PageLink href={page}>Show all</PageLink> : null}
      </div>
    </Form>
  );
}
