import { useQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { frameworksQuery } from '@/features/frameworks';
import { Link } from '@/ui/Link';
import { SelectField } from '@/ui/fields';
import type { FieldsProps } from './editPart';

const HINT = 'The priorities of the plan serve its outcomes.';

/** What the plan's priorities serve; which there are depends on whose plan it is. */
export function PlanFrameworkField({ editor, hint = HINT }: FieldsProps & { hint?: string }) {
  const { partnership, framework } = editor.draft;
  const { data: frameworks = [] } = useQuery({
    ...frameworksQuery(partnership),
    enabled: partnership !== '',
  });
  return (
    <>
      <SelectField
        id="framework"
        label="Outcomes framework"
        hint={hint}
        error={editor.errors.byField.get('framework')}
        placeholder="Choose"
        options={frameworks.map(({ id, name }) => ({ value: id, text: name }))}
        value={framework}
        onChange={(chosen) => editor.set({ framework: chosen })}
      />
      {partnership && (
        <p className="govuk-body">
          <Link href={paths.frameworks(partnership)}>See or define outcomes frameworks</Link>
        </p>
      )}
    </>
  );
}
