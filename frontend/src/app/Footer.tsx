export function Footer() {
  return (
    <footer className="wm-footer">
      <div className="govuk-width-container">
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          Waymark keeps a children and young people&rsquo;s plan as one place of record. Dates are
          judged by the day in London.
        </p>
      </div>
    </footer>
  );
}
