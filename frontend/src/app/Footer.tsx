export function Footer() {
  return (
    <footer className="wm-footer">
      <div className="govuk-width-container">
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          Waymark is the place of record for children and young people&rsquo;s plans.
        </p>
      </div>
    </footer>
  );
}
