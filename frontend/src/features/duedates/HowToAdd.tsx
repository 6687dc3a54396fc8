/** The words on each program's own buttons. */
const PROGRAMS = [
  {
    program: 'Outlook on the web, and the new Outlook for Windows',
    steps: [
      'Open the calendar and choose Add calendar.',
      'Choose Subscribe from web.',
      'Paste the address, give it a name and choose Import.',
    ],
  },
  {
    program: 'Outlook for Windows, older versions',
    steps: [
      'Choose File, then Account Settings, then Account Settings again.',
      'On the tab Internet Calendars, choose New.',
      'Paste the address and choose Add.',
    ],
  },
  {
    program: 'iPhone and iPad',
    steps: [
      'Open the Calendar app and choose Calendars.',
      'Choose Add Calendar, then Add Subscription Calendar.',
      'Paste the address and choose Subscribe.',
    ],
  },
  {
    program: 'Android phones with Google Calendar',
    steps: [
      'On a computer, open Google Calendar.',
      'Beside Other calendars, choose the plus sign, then From URL.',
      'Paste the address and choose Add calendar. It then appears on the phone as well.',
    ],
  },
];

export function HowToAdd() {
  return (
    <section aria-labelledby="how">
      <h2 className="govuk-heading-m" id="how">
        How to add it
      </h2>
      {PROGRAMS.map(({ program, steps }) => (
        <div key={program}>
          <h3 className="govuk-heading-s">{program}</h3>
          <ol className="govuk-list govuk-list--number">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
      <p className="govuk-body">
        Calendars look for changes by themselves every few hours; some take a day. Dates cannot be
        changed from there: change them in Waymark. No names of people stand in it, and it stops
        when your role here ends.
      </p>
    </section>
  );
}
