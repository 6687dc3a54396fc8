import { Button } from '@/ui/Button';

interface Props {
  /** The first field of the row that is added: the next thing a person does is to write there. */
  focus: string;
  onAdd: () => void;
  children: string;
}

export function AddRow({ focus, onAdd, children }: Props) {
  return (
    <Button
      look="secondary"
      onClick={() => {
        onAdd();
        // Once the row is there.
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${focus}`)?.focus());
      }}
    >
      {children}
    </Button>
  );
}
