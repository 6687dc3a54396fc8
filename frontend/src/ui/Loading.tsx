export function Loading() {
  return (
    <p className="govuk-body wm-loading" role="status">
      Loading…
    </p>
  );
}
