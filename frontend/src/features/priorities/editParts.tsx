import type { ComponentType } from 'react';
import { AboutFields } from './AboutFields';
import { ActionsFields } from './ActionsFields';
import { ConditionsFields } from './ConditionsFields';
import { IndicatorsFields } from './IndicatorsFields';
import { NoteFields, PopulationFields } from './TextFields';
import type { EditPart, FieldsProps } from './editPart';
import { StoryFields } from './StoryFields';

interface Part {
  title: string;
  Fields: ComponentType<FieldsProps>;
}

/** The parts of a priority that are changed by themselves, so that one edits what one reads. */
export const EDIT_PARTS: Record<EditPart, Part> = {
  about: { title: 'Change what the priority is', Fields: AboutFields },
  population: { title: 'Change the population', Fields: PopulationFields },
  conditions: { title: 'Change the conditions', Fields: ConditionsFields },
  story: { title: 'Change the story behind the baseline', Fields: StoryFields },
  indicators: { title: 'Change the indicators', Fields: IndicatorsFields },
  actions: { title: 'Change the words and headings of the actions', Fields: ActionsFields },
  note: { title: 'Change the note', Fields: NoteFields },
};
