/** The workflows of a worker's bundle. */
export { adviceWorkflow } from './adviceWorkflow.ts';
export { postRoundWorkflow } from './postRoundWorkflow.ts';
