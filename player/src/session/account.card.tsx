import type { ReactNode } from 'react';
import './session.css';

/** The frame of pages about an account. */
export function AccountCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="account-card">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
