import { useMutation } from '@tanstack/react-query';
import { Button } from '@/ui/Button';

/** The browser saves what it is handed under a name; the token stays in the header. */
function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const WORDS = {
  xlsx: { text: 'Download as Excel workbook', busy: 'Making the workbook' },
  csv: { text: 'Download as CSV', busy: 'Making the file' },
  json: { text: 'Download as JSON', busy: 'Making the file' },
};

interface Props<Format> {
  formats: Format[];
  read: (format: Format) => Promise<Blob>;
  /** The file's name without its ending. */
  name: string;
}

/** The same table in each form it is offered in. */
export function DownloadButtons<Format extends keyof typeof WORDS>({
  formats,
  read,
  name,
}: Props<Format>) {
  const download = useMutation({
    mutationFn: async (format: Format) => save(await read(format), `${name}.${format}`),
  });
  return (
    <>
      <div className="govuk-button-group">
        {formats.map((format) => (
          <Button
            key={format}
            look="secondary"
            disabled={download.isPending}
            onClick={() => download.mutate(format)}
          >
            {download.isPending && download.variables === format
              ? WORDS[format].busy
              : WORDS[format].text}
          </Button>
        ))}
      </div>
      {download.error && (
        <p className="govuk-error-message" role="alert">
          {download.error.message}
        </p>
      )}
    </>
  );
}
