import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Lead, Leads } from '@/api/types';
import { LeadsText } from './LeadsText';

const lead = (name: string, more: Partial<Lead> = {}): Lead => ({
  kind: 'agency',
  id: name,
  code: name,
  name,
  role: 'lead',
  assignment: null,
  ...more,
});

const leads = (more: Partial<Leads>): Leads => ({
  state: 'set',
  text: null,
  inherited: false,
  items: [],
  ...more,
});

test('leads stand in their order, supporting ones marked', () => {
  const items = [lead('Police'), lead('Health', { role: 'supporting' })];
  render(<LeadsText value={leads({ items })} />);
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Police',
    'Health (supporting)',
  ]);
  expect(screen.getByRole('link', { name: 'Police' })).toHaveAttribute('href', '/agencies/Police');
});

test('an inherited lead says where it comes from', () => {
  render(<LeadsText value={leads({ items: [lead('Police')], inherited: true })} />);
  expect(screen.getByText('as for the action above it')).toBeInTheDocument();
});

test('a proposal that the agency has not answered is seen', () => {
  const assignment = { id: '1', state: 'proposed', recorded: false } as const;
  render(<LeadsText value={leads({ items: [lead('Police', { assignment })] })} />);
  expect(screen.getByText('Proposed')).toBeInTheDocument();
});

test('that a lead was agreed elsewhere is said on a page of its own, not in every table', () => {
  const assignment = { id: '1', state: 'accepted', recorded: true } as const;
  const value = leads({ items: [lead('Police', { assignment })] });
  const { rerender } = render(<LeadsText value={value} />);
  expect(screen.queryByText('(recorded as agreed)')).not.toBeInTheDocument();
  rerender(<LeadsText value={value} whole />);
  expect(screen.getByText('(recorded as agreed)')).toBeInTheDocument();
});

test('an open lead shows who was proposed for it', () => {
  render(<LeadsText value={leads({ state: 'unconfirmed', text: 'Early Help Board?' })} />);
  expect(screen.getByText('To be confirmed')).toBeInTheDocument();
  expect(screen.getByText('Proposed: Early Help Board?')).toBeInTheDocument();
});

test('no lead is said, not left empty', () => {
  render(<LeadsText value={leads({ state: 'absent' })} />);
  expect(screen.getByText('No lead named')).toBeInTheDocument();
});
