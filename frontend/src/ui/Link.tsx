import { createContext, use, type ComponentType, type ReactNode } from 'react';

export interface LinkProps {
  href: string;
  children: ReactNode;
  className?: string;
  role?: 'button';
  rel?: string;
  draggable?: boolean;
  'aria-current'?: 'page' | 'true' | undefined;
}

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** The app says how a link moves; without it links are plain anchors. */
export function LinkProvider(props: { component: ComponentType<LinkProps>; children: ReactNode }) {
  return <LinkContext value={props.component}>{props.children}</LinkContext>;
}

export function Link({ className = 'govuk-link', ...rest }: LinkProps) {
  const Component = use(LinkContext);
  // Chosen once when the client starts, so it is the same component at every render.
  // oxlint-disable-next-line react/static-components
  return <Component className={className} {...rest} />;
}
