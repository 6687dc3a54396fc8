import { Button } from './Button';

export function PrintButton({ children }: { children: string }) {
  return (
    <Button look="secondary" className="wm-no-print" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
