import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { NotFoundPage } from './NotFoundPage';

// For when the shell itself cannot be shown, because who is signed in could not be asked.

export function FramedError(props: ErrorComponentProps) {
  return (
    <Frame>
      <ErrorPage {...props} />
    </Frame>
  );
}

export function FramedNotFound() {
  return (
    <Frame>
      <NotFoundPage />
    </Frame>
  );
}
