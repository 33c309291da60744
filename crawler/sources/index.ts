export { config } from './config.ts';
export { docker } from './docker.ts';
export { npm } from './npm.ts';
export { registry } from './registry.ts';
export { starter } from './starter.ts';
export { written } from './written.ts';
