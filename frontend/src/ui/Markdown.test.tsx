import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Markdown } from './Markdown';

test('bold, italic, links and lists two deep are shown as such', () => {
  render(
    <Markdown text={'**All** of *them*, see [here](https://a.example)\n\n- one\n  - deeper'} />,
  );
  expect(screen.getByText('All').tagName).toBe('STRONG');
  expect(screen.getByText('them').tagName).toBe('EM');
  expect(screen.getByRole('link', { name: 'here' })).toHaveAttribute('href', 'https://a.example');
  expect(screen.getAllByRole('list')).toHaveLength(2);
});

test('a footnote is led to and leads back', () => {
  render(<Markdown text={'As agreed.[^1]\n\n[^1]: In May.'} prefix="cover-" />);
  expect(screen.getByRole('link', { name: '1' })).toHaveAttribute('href', '#cover-note-fn-1');
  expect(screen.getByText(/In May/)).toBeInTheDocument();
});

test.each([
  ['# 1 in 5 children', '# 1 in 5 children'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['![a](b.png)', 'a'],
  ['`code`', '`code`'],
  ['> quoted', '> quoted'],
])('%s stays as it was written', (text, shown) => {
  const { container } = render(<Markdown text={text} />);
  expect(container).toHaveTextContent(shown);
  expect(container.querySelector('h1, script, img, code, blockquote')).toBeNull();
});

test('an address that runs code leads nowhere', () => {
  render(<Markdown text={'[press](javascript:alert(1))'} />);
  expect(screen.getByText('press')).not.toHaveAttribute('href', expect.stringContaining('script'));
});
