import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'secondary' | 'warning';
}

export function Button({ look = 'primary', className, type = 'button', ...rest }: Props) {
  const looks = look === 'primary' ? '' : ` govuk-button--${look}`;
  return (
    <button
      type={type}
      className={`govuk-button${looks}${className ? ` ${className}` : ''}`}
      {...rest}
    />
  );
}
