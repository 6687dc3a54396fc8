/**
 * After a move to another page the reader's place is its heading, as it would be after a full page
 * load. A link to a part of a page has its own target and is left alone.
 */
export function focusHeading() {
  if (window.location.hash) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}
