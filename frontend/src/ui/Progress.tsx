interface Props {
  label: string;
  done: number;
  /** Null while nobody knows how much there is. */
  total: number | null;
}

/** How far long work has come, to be seen and to be heard. */
export function Progress({ label, done, total }: Props) {
  const percent = total ? Math.min(100, Math.round((done / total) * 100)) : null;
  return (
    <div className="wm-progress">
      <p className="govuk-body govuk-!-margin-bottom-2" role="status">
        {label}
      </p>
      <progress
        className="wm-progress__bar"
        aria-label={label}
        max={100}
        {...(percent === null ? {} : { value: percent })}
      />
      {percent !== null && <span className="wm-progress__share">{percent}%</span>}
    </div>
  );
}
