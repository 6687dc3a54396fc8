export { Checkbox } from './Checkbox';
export { DateField, type DateParts } from './DateField';
export { ErrorSummary, type SummaryError } from './ErrorSummary';
export { FileDrop } from './FileDrop';
export { RadioGroup, type Choice } from './RadioGroup';
export { SelectField } from './SelectField';
export { TextField } from './TextField';
