/** A place in a form by its id, or the nearest thing around it: `leads-items-0` leads to `leads`. */
function placeOf(id: string) {
  const steps = id.split('-');
  for (let n = steps.length; n > 0; n -= 1) {
    const own = CSS.escape(steps.slice(0, n).join('-'));
    const place = document.querySelector<HTMLElement>(`form #${own}`);
    if (place) return place;
  }
  return null;
}

/** Leads to a field of the form on the page. */
export function focusField(id: string) {
  const place = placeOf(id);
  if (!place) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.scrollIntoView?.({ block: 'center' });
  place.focus({ preventScroll: true });
}
