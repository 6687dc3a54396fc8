export { OrderList } from './OrderList';
export type { Block, Line, Step } from './steps';
