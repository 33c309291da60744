export { npm } from './npm.ts';
export { starter } from './starter.ts';
