const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** `2009-09-30` as "30 September 2009". */
export function day(date: string) {
  return DAY.format(new Date(`${date}T00:00:00Z`));
}

/** An instant as the clock in London shows it. */
export function moment(instant: string) {
  return MOMENT.format(new Date(instant));
}

const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

const LONDON_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The time of an instant as the clock in London shows it. */
export function time(instant: string) {
  return TIME.format(new Date(instant));
}

/** The date of an instant in London: `2009-09-30`. */
export function londonDay(instant: string) {
  return LONDON_DAY.format(new Date(instant));
}

export function period(value: { start: string; end: string }) {
  return `${day(value.start)} to ${day(value.end)}`;
}
